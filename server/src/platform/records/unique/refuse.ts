import { sql } from 'kysely'
import type { Ctx } from '../../context.ts'
import type { OrgTx } from '../../db/with-org.ts'
import { type FieldError, validationFailed } from '../../errors.ts'
import type { Id } from '../../id.ts'
import type { RecordKind } from '../kind.ts'
import { shows } from '../restrict.ts'
import type { Violation } from './hold.ts'

type Reader = Pick<Ctx, 'orgId' | 'actor' | 'kinds'>

/** Throws validation_failed with `not_unique` at each field of the rules that are broken. */
export async function refuseViolations(
  tx: OrgTx,
  ctx: Reader,
  kind: RecordKind,
  violations: readonly Violation[],
): Promise<void> {
  if (violations.length > 0) throw validationFailed((await tellViolations(tx, ctx, kind, violations)).flat())
}

/**
 * What to say of each violation: which record has these values, if the actor may see that one. Values of fields that the
 * actor may not see are part of the question, so then nothing more is said than that it is refused.
 */
export async function tellViolations(
  tx: OrgTx,
  ctx: Reader,
  given: RecordKind,
  violations: readonly Pick<Violation, 'ruleId' | 'key' | 'fields'>[],
): Promise<FieldError[][]> {
  if (violations.length === 0) return []
  const kind = ctx.kinds.of(given)
  const holders = await sql<{
    at: number
    id: Id
    name: string
    is_visible: boolean
  }>`select w.at::int as at, t.id, ${sql.ref(`t.${kind.nameColumn}`)}::text as name, ${kind.visible(ctx.actor, 't', ctx.kinds)} as is_visible
    from unnest(${violations.map((one) => one.ruleId)}::uuid[], ${violations.map((one) => one.key)}::bytea[]) with ordinality w (rule_id, key, at)
    join unique_values v on v.org_id = ${ctx.orgId} and v.rule_id = w.rule_id and v.key = w.key
    join ${sql.table(kind.table)} t on t.org_id = ${ctx.orgId} and t.id = v.record_id`.execute(tx)
  const byPlace = new Map(holders.rows.map((holder) => [holder.at - 1, holder]))
  return violations.map(({ fields }, index) => notUnique(kind, fields, byPlace.get(index)))
}

/** At each field of the rule that the actor knows. */
export function notUnique(
  kind: RecordKind,
  fields: readonly string[],
  holder?: { id: Id; name: string; is_visible: boolean },
): FieldError[] {
  const known = fields.filter((field) => (kind.byKey.get(field)?.level ?? 'edit') !== 'hidden')
  const paths = known.length > 0 ? known : ['']
  const isTold = holder?.is_visible && fields.every((field) => shows(kind, field))
  const seen = isTold ? { id: holder.id, name: holder.name } : {}
  const tells = fields.map((field) => `${kind.kind}.${field}`)
  return paths.map((path) => ({ path, code: 'not_unique', params: { kind: kind.kind, fields: known, ...seen }, tells }))
}
