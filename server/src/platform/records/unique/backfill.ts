import { sql } from 'kysely'
import type { Ctx } from '../../context.ts'
import type { OrgTx } from '../../db/with-org.ts'
import type { Id } from '../../id.ts'
import type { RecordKind } from '../kind.ts'
import { holderOf } from './hold.ts'

const batchSize = 2_000
const cleared = 20_000
type Org = Pick<Ctx, 'orgId'>

/**
 * The first transaction that cannot but know a rule as it stands now: this one. One of before may have asked for the rules
 * while their change was not committed, although it began after it: so this is asked once it is.
 */
export async function firstToKnow(tx: OrgTx, { orgId }: Org, ruleId: Id): Promise<string> {
  const found = await sql<{ next: string }>`select pg_current_xact_id()::text as next
    from unique_rules where org_id = ${orgId} and id = ${ruleId}`.execute(tx)
  return found.rows[0]!.next
}

/** Have all transactions before it ended? */
export async function isKnownToAll(tx: OrgTx, { orgId }: Org, ruleId: Id): Promise<boolean> {
  const found = await sql<{ is_known: boolean }>`select pg_snapshot_xmin(pg_current_snapshot()) >= since as is_known
    from unique_rules where org_id = ${orgId} and id = ${ruleId}`.execute(tx)
  return found.rows[0]!.is_known
}

export interface Taken {
  id: Id
  otherId: Id
}

export interface Held {
  last: Id
  taken: Taken[]
  /** Somebody else was about to take one of the values: the same records have to be read again. */
  isBlurred: boolean
}

/**
 * Notes what the next records of a kind hold under one rule, and tells those that have what another one holds. They are
 * locked, so that whoever is changing one has ended before it is read. Undefined when there are no more.
 */
export async function holdNext(
  tx: OrgTx,
  { orgId }: Org,
  kind: RecordKind,
  rule: { id: Id; parts: readonly string[]; after: Id | null },
): Promise<Held | undefined> {
  const after = rule.after ? sql`and t.id > ${rule.after}` : sql``
  const locked = await sql<{ id: Id }>`select t.id from ${sql.table(kind.table)} t where t.org_id = ${orgId} ${after}
    order by t.id limit ${batchSize} for share of t`.execute(tx)
  const last = locked.rows.at(-1)?.id
  if (!last) return undefined
  const ids = locked.rows.map((row) => row.id)
  const found = await sql<{ id: Id; otherId: Id | null }>`with wanted as materialized (
      select t.id, unique_key(to_jsonb(t), ${rule.parts}::text[]) as key from ${sql.table(kind.table)} t
      where t.org_id = ${orgId} and t.id = any(${ids}::uuid[]) and t.deleted_at is null),
    kept as (insert into unique_values (org_id, rule_id, key, record_id)
      select ${orgId}, ${rule.id}, w.key, w.id from wanted w where w.key is not null order by w.key, w.id
      on conflict do nothing returning key, record_id)
    select h.id, h.holder as "otherId" from (select w.id, coalesce(${holderOf({ orgId, ruleId: sql`${rule.id}::uuid` })}, k.record_id) as holder
      from wanted w left join kept k on k.key = w.key where w.key is not null) h
    where h.holder is distinct from h.id order by h.id`.execute(tx)
  const taken = found.rows.flatMap(({ id, otherId }) => (otherId === null ? [] : [{ id, otherId }]))
  return { last, taken, isBlurred: taken.length < found.rows.length }
}

/** Takes away what records hold under a rule, some at a time. Is there more? */
export async function clearValues(tx: OrgTx, { orgId }: Org, ruleId: Id): Promise<boolean> {
  const gone = await sql`delete from unique_values where org_id = ${orgId} and rule_id = ${ruleId} and key in (
    select v.key from unique_values v where v.org_id = ${orgId} and v.rule_id = ${ruleId} limit ${cleared})`.execute(tx)
  return Number(gone.numAffectedRows ?? 0) === cleared
}
