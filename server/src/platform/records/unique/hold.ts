import { type RawBuilder, sql } from 'kysely'
import type { Ctx } from '../../context.ts'
import { runKept } from '../../db/run-kept.ts'
import type { OrgTx } from '../../db/with-org.ts'
import type { Id } from '../../id.ts'
import type { RecordKind } from '../kind.ts'

/** A record that has what another record holds already. */
export interface Violation {
  recordId: Id
  ruleId: Id
  fields: string[]
  key: Buffer
}

type Org = Pick<Ctx, 'orgId'>

/**
 * Notes what new or changed records hold under the unique rules of their kind, and tells those that have what another one
 * holds. The rules are read by the same statement: one that has just been made counts for everybody who writes from then on.
 * Two who write the same at once meet at the index; the second waits until the first has committed.
 */
export async function holdValues(
  tx: OrgTx,
  ctx: Org,
  kind: RecordKind,
  ids: readonly Id[],
  are: 'new' | 'changed' = 'changed',
): Promise<Violation[]> {
  if (!kind.isCustomizable || ids.length === 0) return []
  const wanted = wantedOf(ctx, kind, ids)
  const [, found] = await Promise.all([
    are === 'new'
      ? undefined
      : sql`delete from unique_values v where v.org_id = ${ctx.orgId} and v.record_id = any(${ids}::uuid[])
          and not exists (select from (${wanted}) w where w.rule_id = v.rule_id and w.record_id = v.record_id and w.key = v.key)`.execute(
          tx,
        ),
    runKept(
      tx,
      sql<Violation>`with wanted as materialized (${wanted}),
      kept as (insert into unique_values (org_id, rule_id, key, record_id)
        select ${ctx.orgId}, w.rule_id, w.key, w.record_id from wanted w where w.key is not null order by w.rule_id, w.key
        on conflict do nothing returning rule_id, record_id)
      select w.record_id as "recordId", w.rule_id as "ruleId", w.fields, w.key from wanted w where w.key is not null
        and not exists (select from kept k where k.rule_id = w.rule_id and k.record_id = w.record_id)
        and ${holderOf({ orgId: ctx.orgId, ruleId: sql`w.rule_id` })} is distinct from w.record_id`,
    ),
  ])
  return found.rows
}

/** Who had a value before the statement began. Not a join: that would be planned by how many values there were at some time. */
export function holderOf({ orgId, ruleId }: { orgId: Id; ruleId: RawBuilder<unknown> }): RawBuilder<Id | null> {
  return sql`(select v.record_id from unique_values v where v.org_id = ${orgId} and v.rule_id = ${ruleId} and v.key = w.key)`
}

function wantedOf({ orgId }: Org, kind: RecordKind, ids: readonly Id[]): RawBuilder<unknown> {
  return sql`select r.id as rule_id, r.fields, t.id as record_id, unique_key(to_jsonb(t), r.parts) as key
    from unique_rules r join ${sql.table(kind.table)} t on t.org_id = r.org_id
    where r.org_id = ${orgId} and r.kind = ${kind.kind} and r.status in ('checking', 'active')
      and t.id = any(${ids}::uuid[]) and t.deleted_at is null`
}

/** Records that go into the recycle bin, or for good, leave what they hold to others. */
export async function releaseValues(tx: OrgTx, { orgId }: Org, kind: RecordKind, ids: readonly Id[]): Promise<void> {
  if (!kind.isCustomizable || ids.length === 0) return
  await sql`delete from unique_values where org_id = ${orgId} and record_id = any(${ids}::uuid[])`.execute(tx)
}
