import type { Ctx } from '../../platform/context.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import { type FieldError, validationFailed } from '../../platform/errors.ts'
import type { Id } from '../../platform/id.ts'
import { isId } from '../../platform/id.ts'
import { visibleIds } from '../../platform/records/references.ts'
import { edit } from './change-mapping.ts'
import type { FieldReport, Unmatched } from './references/reference-report.ts'
import { keyOf } from './rows/resolver.ts'
import type { ImportView, ResolutionChange } from './schema.ts'
import { namesOfRecords } from './rows/queries.ts'
import { importDefinition } from './kinds/all-kinds.ts'
import { proposeMapping } from './columns/map-columns.ts'

type Item = ResolutionChange['items'][number]

/** Decides once, for all rows, what names stand for that mean no record by themselves. Throws stale_version and validation_failed. */
export async function resolveReferences(ctx: Ctx, id: Id, { version, items }: ResolutionChange): Promise<ImportView> {
  return edit(ctx, id, version, async (tx, row) => {
    const { targets } = proposeMapping(importDefinition(row.kind, ctx), row.profile)
    const references = structuredClone(row.references)
    const errors: FieldError[] = []
    for (const [index, item] of items.entries()) {
      const report = references.find((candidate) => candidate.field === item.field)
      const entry = report?.unmatched.find((candidate) => keyOf(candidate.value) === keyOf(item.value))
      const fault = faultOf(item, report, entry)
      if (fault) errors.push({ ...fault, path: `items.${index}.${fault.path}` })
      else if (entry && report) {
        const options = targets.find((target) => target.key === item.field)?.options
        const name = item.action === 'map' ? await nameOf(tx, ctx, report, options, item.id!) : undefined
        if (item.action === 'map' && name === undefined) errors.push({ path: `items.${index}.id`, code: 'not_found' })
        entry.resolution = item.action && { action: item.action, ...(name === undefined ? {} : { id: item.id!, name }) }
      }
    }
    if (errors.length > 0) throw validationFailed(errors)
    return { references }
  })
}

function faultOf(item: Item, report: FieldReport | undefined, entry: Unmatched | undefined): FieldError | undefined {
  if (!report) return { path: 'field', code: 'not_found' }
  if (!entry) return { path: 'value', code: 'not_found' }
  if (item.action && !report.actions.includes(item.action))
    return { path: 'action', code: 'invalid_option', params: { options: report.actions } }
  return item.action === 'map' && !item.id ? { path: 'id', code: 'required' } : undefined
}

/** What the person chose, by its name; undefined when there is no such option, or no such record for them. */
async function nameOf(
  tx: OrgTx,
  ctx: Ctx,
  report: FieldReport,
  options: readonly string[] | undefined,
  id: string,
): Promise<string | undefined> {
  if (report.reference === null) return options?.includes(id) ? id : undefined
  if (!isId(id)) return undefined
  const visible = await visibleIds(tx, ctx, report.reference, [id])
  return visible.has(id) ? (await namesOfRecords(tx, ctx, report.reference, [id])).get(id) : undefined
}
