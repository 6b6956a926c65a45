import { authorizeRight } from '../../platform/access/authorize.ts'
import type { Ctx } from '../../platform/context.ts'
import { type OrgTx, withOrg } from '../../platform/db/with-org.ts'
import { inPart, validationFailed } from '../../platform/errors.ts'
import { type Id, newId } from '../../platform/id.ts'
import { enqueue } from '../../platform/jobs/queue.ts'
import type { RecordKind } from '../../platform/records/kind.ts'
import { checkReferences } from '../../platform/records/references.ts'
import { checkListed } from '../../platform/records/stream.ts'
import { foldView } from '../../platform/records/views/fold-view.ts'
import { ownerColumns } from '../identity/index.ts'
import { recordActivity } from '../timeline/index.ts'
import { bulkActivities } from './activities.ts'
import { atOnce, faultsOf, most } from './bulk-change.ts'
import { checkChanges } from './check-changes.ts'
import { jobNames, keptFor } from './job-names.ts'
import { commandsOf } from './kind-commands.ts'
import { getBulkChangeIn } from './queries.ts'
import type { BulkChange, NewBulkChange } from './schema.ts'
import * as store from './store.ts'
import { type Deps, takeStep } from './take-step.ts'

/**
 * Changes, hands over or deletes many records, each as by a request of its own: what its kind's command refuses is its result.
 * A few are done when this returns, more go on in the background. Throws forbidden, and validation_failed for what is wrong
 * whatever the record.
 */
export async function createBulkChange(ctx: Ctx, deps: Deps, given: NewBulkChange): Promise<BulkChange> {
  const { action } = given
  const commands = commandsOf(deps.commands, given.kind)
  authorizeRight(ctx.actor, `${given.kind}.view`)
  const faults = faultsOf(given, commands.changeOwner !== undefined)
  if (!commands.isAuthors && (action !== 'transfer' || commands.changeOwner))
    authorizeRight(ctx.actor, `${given.kind}.${action}`)
  const kind = ctx.kinds.get(given.kind)!
  const checked = given.changes ? checkChanges(ctx, kind, given.changes) : undefined
  faults.push(...(checked?.faults ?? []))
  if (faults.length > 0) throw validationFailed(faults)
  return withOrg(ctx, async (tx) => {
    if (given.ownerId) await ownerColumns(tx, ctx, given.ownerId)
    if (checked) await inPart('changes', () => checkReferences(tx, ctx, kind, checked.values))
    const id = newId()
    await store.insert(tx, ctx, {
      id,
      kind: kind.kind,
      action,
      selection: given.records ? 'chosen' : 'matching',
      changes: checked?.values ?? null,
      new_owner_id: given.ownerId ?? null,
      rows_total: given.records?.length ?? 0,
    })
    const records = await insertRecords(tx, ctx, kind, { ...given, id })
    await recordActivity(tx, ctx, {
      activity: bulkActivities.started,
      subject: { type: 'bulkChange', id },
      data: { kind: kind.kind, action, records },
    })
    await start(tx, ctx, deps, id, records)
    const payload = { orgId: ctx.orgId, bulkChangeId: id }
    await enqueue(tx, jobNames.forget, payload, { runAt: new Date(ctx.now.getTime() + keptFor) })
    return getBulkChangeIn(tx, ctx, deps.commands, id)
  })
}

/** Small work is done within the caller's transaction, the rest by a worker. */
export async function start(tx: OrgTx, ctx: Ctx, deps: Deps, id: Id, records: number): Promise<void> {
  if (records > atOnce) await enqueue(tx, jobNames.work, { orgId: ctx.orgId, bulkChangeId: id })
  else while (await takeStep(tx, ctx, deps, id));
}

async function insertRecords(
  tx: OrgTx,
  ctx: Ctx,
  kind: RecordKind,
  { id, records, query }: Pick<NewBulkChange, 'records' | 'query'> & { id: Id },
): Promise<number> {
  if (records) {
    await store.insertChosen(tx, ctx, id, records)
    return records.length
  }
  const asked = await queryOf(tx, ctx, kind, query ?? {})
  const found = await store.insertMatching(tx, ctx, kind, { id, query: asked, limit: most.matching + 1 })
  if (found > most.matching)
    throw validationFailed([{ path: 'query', code: 'too_many_records', params: { max: most.matching } }])
  await store.update(tx, ctx, id, { rows_total: found })
  return found
}

/** With the view written out: one that has lost a condition would mean more records than it was made for, and is refused. */
async function queryOf(tx: OrgTx, ctx: Ctx, kind: RecordKind, query: NonNullable<NewBulkChange['query']>) {
  await checkListed(tx, ctx, kind, query)
  return foldView(tx, ctx, kind, query)
}
