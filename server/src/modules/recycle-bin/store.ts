import { sql } from 'kysely'
import type { Ctx } from '../../platform/context.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import type { Id } from '../../platform/id.ts'
import { emptyTie } from '../../platform/records/bin-store.ts'
import type { RecordKind, RecordKinds } from '../../platform/records/kind.ts'
import type { Tie } from '../../platform/records/ties.ts'
import { recordActivities, recordActivityKinds, type Teller } from '../timeline/index.ts'
import type { Batch } from './conflict-queries.ts'

/** Waits for everyone who is about to refer to the record, and keeps the next ones out until the transaction ends. */
export async function lockAlone(tx: OrgTx, ctx: Pick<Ctx, 'orgId'>, kind: RecordKind, id: Id): Promise<void> {
  await sql`select from ${sql.table(kind.table)} t where t.org_id = ${ctx.orgId} and t.id = ${id} for update`.execute(
    tx,
  )
}

/** The records of a deletion by their kinds, its root's first. */
export async function batchesOf(tx: OrgTx, ctx: Pick<Ctx, 'orgId' | 'kinds'>, rootId: Id): Promise<Batch[]> {
  const found = await sql<{ kind: string; ids: Id[] }>`select kind, array_agg(record_id order by record_id) as ids
    from recycle_entries where org_id = ${ctx.orgId} and root_id = ${rootId} group by kind order by bool_or(record_id = root_id) desc, kind`.execute(
    tx,
  )
  return found.rows.flatMap(({ kind: name, ids }) => {
    const kind = ctx.kinds.get(name)
    return kind ? [{ kind, ids }] : []
  })
}

/**
 * Takes the reference out of records that go on without it. For those that live this is a change like any other: with a
 * version, stamps and an entry in the log.
 */
export async function emptyReferences(
  tx: OrgTx,
  by: Teller & { kinds: RecordKinds },
  tie: Tie,
  ids: readonly Id[],
): Promise<void> {
  const { kind, column } = tie
  const target = by.kinds.get(tie.targetKind)!
  const customer = kind.customerColumn ? sql.ref(`t.${kind.customerColumn}`) : sql`null::uuid`
  const living = await sql<{ id: Id; customer_id: Id | null; from_id: Id; from_name: string }>`
    select t.id, ${customer} as customer_id, p.id as from_id, ${sql.ref(`p.${target.nameColumn}`)}::text as from_name
    from ${sql.table(kind.table)} t join ${sql.table(target.table)} p on p.org_id = t.org_id and p.id = ${sql.ref(`t.${column}`)}
    where t.org_id = ${by.orgId} and t.id = any(${ids}::uuid[]) and t.deleted_at is null for no key update of t`.execute(
    tx,
  )
  await emptyTie(tx, by, tie, ids)
  await recordActivities(
    tx,
    by,
    living.rows.map((row) => ({
      activity: recordActivityKinds(kind.kind).updated,
      subject: { type: kind.kind, id: row.id, customerId: column === kind.customerColumn ? null : row.customer_id },
      data: { changes: [{ field: tie.key, from: { id: row.from_id, name: row.from_name }, to: null }] },
    })),
  )
}
