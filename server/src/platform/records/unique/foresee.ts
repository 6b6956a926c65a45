import { sql } from 'kysely'
import type { Ctx } from '../../context.ts'
import type { OrgTx } from '../../db/with-org.ts'
import type { FieldError } from '../../errors.ts'
import type { Id } from '../../id.ts'
import { nestCustom } from '../field-access.ts'
import type { RecordKind } from '../kind.ts'
import { toColumns } from '../row.ts'
import { tellViolations } from './refuse.ts'

/** What a record would hold under a rule, and what it holds now. */
export interface Foreseen {
  rule: Id
  fields: string[]
  key: string
  /** What it holds now, if that is something else. */
  before: string | null
  /** What to say if somebody holds it already; empty when nobody does. */
  errors: FieldError[]
}

/** A record as it would be: the one with this id changed, or a new one. */
interface Intended {
  id: Id | undefined
  values: Record<string, unknown>
}

/** What records would hold if they were written, without writing them: for rehearsals, whose writes do not last. */
export async function foresee(
  tx: OrgTx,
  ctx: Ctx,
  given: RecordKind,
  intended: readonly Intended[],
): Promise<Foreseen[][]> {
  const kind = ctx.kinds.of(given)
  if (intended.length === 0 || !(await hasRules(tx, ctx, kind))) return intended.map(() => [])
  const found = await sql<{
    at: number
    rule: Id
    fields: string[]
    key: Buffer
    before: string | null
    holder: Id | null
  }>`select i.at::int, r.id as rule, r.fields, w.key, encode(o.key, 'hex') as before, v.record_id as holder
    from unnest(${intended.map(({ id }) => id ?? null)}::uuid[], ${intended.map((one) => rowOf(kind, one))}::text[]) with ordinality i (id, given, at)
    join unique_rules r on r.org_id = ${ctx.orgId} and r.kind = ${kind.kind} and r.status in ('checking', 'active')
    left join ${sql.table(kind.table)} t on t.org_id = ${ctx.orgId} and t.id = i.id
    cross join lateral (select unique_key(coalesce(to_jsonb(t), '{}') || i.given::jsonb
      || jsonb_build_object('custom', coalesce(t.custom, '{}') || coalesce(i.given::jsonb->'custom', '{}')), r.parts) as key) w
    left join unique_values o on o.org_id = ${ctx.orgId} and o.record_id = i.id and o.rule_id = r.id and o.key is distinct from w.key
    left join unique_values v on v.org_id = ${ctx.orgId} and v.rule_id = r.id and v.key = w.key
    where w.key is not null order by i.at, r.id`.execute(tx)
  const taken = found.rows.filter(({ at, holder }) => holder !== null && holder !== intended[at - 1]!.id)
  const told = await tellViolations(
    tx,
    ctx,
    kind,
    taken.map(({ rule, fields, key }) => ({ ruleId: rule, fields, key })),
  )
  const byIntended = intended.map((): Foreseen[] => [])
  for (const row of found.rows) {
    const errors = told[taken.indexOf(row)] ?? []
    const { rule, fields, before } = row
    byIntended[row.at - 1]!.push({ rule, fields, before, key: row.key.toString('hex'), errors })
  }
  return byIntended
}

/** Whether records of the kind hold anything that may be there only once. */
export async function hasRules(tx: OrgTx, { orgId }: Ctx, { kind, isCustomizable }: RecordKind): Promise<boolean> {
  if (!isCustomizable) return false
  const found =
    await sql`select from unique_rules r where r.org_id = ${orgId} and r.kind = ${kind} and r.status in ('checking', 'active') limit 1`.execute(
      tx,
    )
  return found.rows.length > 0
}

function rowOf(kind: RecordKind, { id, values }: Intended): string {
  const presets = id === undefined ? kind.bound.filter((field) => field.default !== undefined) : []
  const filled = { ...Object.fromEntries(presets.map((field) => [field.key, field.default])), ...values }
  return JSON.stringify(toColumns(kind, nestCustom(filled)))
}
