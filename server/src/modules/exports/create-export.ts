import { authorizeRight } from '../../platform/access/authorize.ts'
import type { Ctx } from '../../platform/context.ts'
import { withOrg } from '../../platform/db/with-org.ts'
import { validationFailed } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { enqueue } from '../../platform/jobs/queue.ts'
import type { RecordKind } from '../../platform/records/kind.ts'
import { dayIn } from '../../platform/records/periods.ts'
import { checkListed, countListed } from '../../platform/records/stream.ts'
import { columnsOfView, foldView } from '../../platform/records/views/fold-view.ts'
import { kindLabel, localeOf } from '../fields/index.ts'
import { recordActivity } from '../timeline/index.ts'
import { exportActivities } from './activities.ts'
import { sendApprovalRequests } from './send-approval-requests.ts'
import { canExport } from './cells.ts'
import { requestOf, requireRoom } from './export.ts'
import { makeFile } from './jobs.ts'
import { exportable } from './policy.ts'
import { getExportIn, waitsForApproval } from './queries.ts'
import type { Export, NewExport } from './schema.ts'
import * as store from './store.ts'

/**
 * Lets a list become a file in the background; beyond the organization's limit somebody must approve it first. Throws forbidden,
 * too_many_rows, and validation_failed for faults of filter, sort and columns.
 */
export async function createExport(ctx: Ctx, given: NewExport): Promise<Export> {
  authorizeRight(ctx.actor, `${given.kind}.export`)
  authorizeRight(ctx.actor, `${given.kind}.view`)
  return withOrg(ctx, async (tx) => {
    const kind = ctx.kinds.get(given.kind)!
    await checkListed(tx, ctx, kind, given.query)
    const columns = decideColumns(kind, given.columns, await columnsOfView(tx, ctx, kind, given.query.view))
    const query = await foldView(tx, ctx, kind, given.query)
    const locale = given.locale ?? localeOf(ctx.organization.locale)
    const rows = await countListed(tx, ctx, kind, query, exportable(ctx.actor, kind))
    requireRoom(given.format, rows)
    const waits = await waitsForApproval(tx, ctx, rows)
    const id = newId()
    const name = `${kindLabel(locale, kind.kind)}-${dayIn(ctx.now, ctx.organization.timeZone)}.${given.format}`
    const { format } = given
    await store.insert(tx, ctx, {
      id,
      kind: kind.kind,
      format,
      status: waits ? 'waiting' : 'running',
      file_name: name,
      query,
      columns,
      locale,
      rows_total: rows,
    })
    await recordActivity(tx, ctx, {
      activity: exportActivities.requested,
      subject: { type: 'export', id },
      data: { kind: kind.kind, name, format, ...requestOf({ columns, query }), rows, needsApproval: waits },
    })
    await enqueue(tx, waits ? sendApprovalRequests : makeFile, { orgId: ctx.orgId, exportId: id })
    return getExportIn(tx, ctx, id)
  })
}

/** Throws validation_failed with every column that is none; what the actor may not see is none. */
function decideColumns(
  kind: RecordKind,
  given: readonly string[] | undefined,
  ofView: readonly string[] | undefined,
): string[] {
  const known = kind.bound.filter((field) => canExport(kind, field))
  const keys = known.map((field) => field.key)
  if (!given) {
    const shown = ofView?.filter((key) => keys.includes(key)) ?? []
    if (shown.length > 0) return shown
    return known.filter((field) => field.listed || field.column === kind.nameColumn).map((field) => field.key)
  }
  const errors = given.flatMap((key, index) => {
    if (!keys.includes(key)) return [{ path: `columns.${index}`, code: 'invalid_option', params: { options: keys } }]
    return given.indexOf(key) < index ? [{ path: `columns.${index}`, code: 'duplicate' }] : []
  })
  if (errors.length > 0) throw validationFailed(errors)
  return [...given]
}
