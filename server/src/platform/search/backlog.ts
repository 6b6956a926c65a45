import { type RawBuilder, sql } from 'kysely'
import type { OrgTx } from '../db/with-org.ts'
import type { Id } from '../id.ts'
import type { RecordKind } from '../records/kind.ts'
import { putEntries, type Writer } from './store.ts'

/** Records whose entries are still to be written have ids from here to there; so may others. */
export interface Backlog {
  from: Id
  to: Id
}

/** Leaves the entries of new records for `enterBacklog`, in the transaction that writes the records. */
export async function postponeEntries(tx: OrgTx, orgId: Id, kind: RecordKind, ids: readonly Id[]): Promise<void> {
  if (!kind.isSearched || ids.length === 0) return
  const sorted = ids.toSorted()
  await sql`insert into search_backlogs (org_id, kind, first_id, last_id)
    values (${orgId}, ${kind.kind}, ${sorted[0]}, ${sorted.at(-1)})`.execute(tx)
}

type Named = Pick<RecordKind, 'kind'>

/** By kind, for those that have one. */
export async function backlogs(tx: OrgTx, orgId: Id, kinds: readonly Named[]): Promise<Map<string, Backlog>> {
  const found = await sql<Backlog & { kind: string }>`
    select k.kind, b.first_id as "from", (select last_id from search_backlogs l where l.org_id = ${orgId} and l.kind = k.kind
      order by last_id desc limit 1) as "to"
    from unnest(${kinds.map(({ kind }) => kind)}::text[]) k (kind)
    cross join lateral (select first_id from search_backlogs f where f.org_id = ${orgId} and f.kind = k.kind
      order by first_id limit 1) b`.execute(tx)
  return new Map(found.rows.map(({ kind, from, to }) => [kind, { from, to }]))
}

export async function backlogOf(tx: OrgTx, orgId: Id, kind: Named): Promise<Backlog | undefined> {
  return (await backlogs(tx, orgId, [kind])).get(kind.kind)
}

/** As a condition on alias `t`: records that may lack an entry. */
export function withinBacklog({ from, to }: Backlog): RawBuilder<unknown> {
  return sql`t.id between ${from} and ${to}`
}

/** The kinds of the organization that have any. */
export async function kindsBehind(tx: OrgTx, orgId: Id): Promise<string[]> {
  const found = await sql<{ kind: string }>`select distinct kind from search_backlogs where org_id = ${orgId}`.execute(
    tx,
  )
  return found.rows.map(({ kind }) => kind)
}

/**
 * Writes the entries of the records that were postponed first, and forgets about these in the same transaction; false when
 * there are none left. The records stay as they are until that is committed, so no older entry replaces a newer one.
 */
export async function enterNext(tx: OrgTx, writer: Writer, kind: RecordKind): Promise<boolean> {
  const { orgId } = writer
  const waiting = await sql<Backlog>`select first_id as "from", last_id as "to" from search_backlogs
    where org_id = ${orgId} and kind = ${kind.kind} order by first_id limit 1 for update`.execute(tx)
  const [next] = waiting.rows
  if (!next) return false
  const found = await sql<{ id: Id }>`select t.* from ${sql.table(kind.table)} t
    where t.org_id = ${orgId} and t.deleted_at is null and ${withinBacklog(next)} order by t.id for share of t`.execute(
    tx,
  )
  await putEntries(tx, writer, kind, found.rows)
  await sql`delete from search_backlogs
    where org_id = ${orgId} and kind = ${kind.kind} and first_id = ${next.from}`.execute(tx)
  return true
}
