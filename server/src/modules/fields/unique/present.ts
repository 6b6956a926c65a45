import type { Ctx } from '../../../platform/context.ts'
import type { OrgTx } from '../../../platform/db/with-org.ts'
import { subjectNames } from '../../../platform/records/subject.ts'
import type { UniqueRule } from './schema.ts'
import type { Duplicates, RuleRow } from './store.ts'

/** How many duplicates are counted. */
export const mostCounted = 1_000

/** Rules with the names of those duplicates that the asker may see. */
export async function presentRules(tx: OrgTx, ctx: Ctx, rows: readonly RuleRow[]): Promise<UniqueRule[]> {
  const refs = rows.flatMap(({ kind, duplicates }) =>
    ((duplicates as Duplicates | null)?.groups ?? []).flat().map((id) => ({ type: kind, id })),
  )
  const names = refs.length > 0 ? await subjectNames(tx, ctx, refs) : new Map<string, string>()
  const mayManage = ctx.actor.rights.has('organization.manage')
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    kind: row.kind,
    fields: row.fields,
    status: row.status as UniqueRule['status'],
    duplicates: row.status === 'refused' ? presentDuplicates(row.duplicates as Duplicates | null, names) : null,
    can: { edit: mayManage && row.status === 'refused', delete: mayManage },
  }))
}

function presentDuplicates(found: Duplicates | null, names: ReadonlyMap<string, string>): UniqueRule['duplicates'] {
  if (!found) return null
  return {
    total: { value: found.total, relation: found.total < mostCounted ? 'eq' : 'gte' },
    groups: found.groups.map((ids) => {
      const records = ids.flatMap((id) => {
        const name = names.get(id)
        return name === undefined ? [] : [{ id, name }]
      })
      return { records, unseen: ids.length - records.length }
    }),
  }
}
