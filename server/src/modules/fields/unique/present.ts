import type { Ctx } from '../../../platform/context.ts'
import type { OrgTx } from '../../../platform/db/with-org.ts'
import { notFound } from '../../../platform/errors.ts'
import type { Id } from '../../../platform/id.ts'
import { shows } from '../../../platform/records/restrict.ts'
import { subjectNames } from '../../../platform/records/subject.ts'
import type { UniqueRule } from './schema.ts'
import { type Duplicates, load, type RuleRow } from './store.ts'

/** How many duplicates are counted. */
export const mostCounted = 1_000

/** Who shares a value tells the value: a rule is there only for those who see all of its fields. */
export function isSeen({ kinds }: Pick<Ctx, 'kinds'>, { kind, fields }: Pick<RuleRow, 'kind' | 'fields'>): boolean {
  return fields.every((key) => shows(kinds.get(kind), key))
}

/** Those of a rule's fields that the actor may know of. */
export function seenFields(
  { kinds }: Pick<Ctx, 'kinds'>,
  { kind, fields }: Pick<RuleRow, 'kind' | 'fields'>,
): string[] {
  return fields.filter((key) => kinds.get(kind)?.byKey.get(key)?.level !== 'hidden')
}

/** A rule that the actor may know of. Throws not_found. */
export async function loadSeen(tx: OrgTx, ctx: Ctx, id: Id, lock: 'forChange' | 'none' = 'none'): Promise<RuleRow> {
  const row = await load(tx, ctx, id, lock)
  if (!isSeen(ctx, row)) throw notFound('unique rule', id)
  return row
}

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
    // That of a refused one is still being cleared away is nobody's concern.
    status: row.status === 'clearing' ? 'checking' : (row.status as UniqueRule['status']),
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
