import { sql } from 'kysely'
import type { OrgTx } from '../db/with-org.ts'
import type { Id } from '../id.ts'
import type { RecordKind } from '../records/kind.ts'
import { putEntries, type Writer } from './store.ts'

/** Raised when entries come to hold something else: every kind of every organization is then built again. */
const searchVersion = 4
const recordsPerStep = 500

/** Built kinds stay so: `organization/kind`. */
const built = new Set<string>()

/** Are the entries of the kind complete? Until they are, its records have to be looked through one by one. */
export async function isBuilt(tx: OrgTx, orgId: Id, kind: RecordKind): Promise<boolean> {
  const key = `${orgId}/${kind.kind}`
  if (built.has(key)) return true
  const found = await sql`select 1 from search_builds
    where org_id = ${orgId} and kind = ${kind.kind} and version >= ${searchVersion}`.execute(tx)
  if (found.rows.length > 0) built.add(key)
  return found.rows.length > 0
}

/** The kinds whose entries have to be written, again or for the first time. */
export async function kindsToBuild(tx: OrgTx, { orgId, kinds }: Writer): Promise<string[]> {
  const found = await sql<{ kind: string }>`
    select kind from search_builds where org_id = ${orgId} and version >= ${searchVersion} and not is_due`.execute(tx)
  const done = new Set(found.rows.map((row) => row.kind))
  return kinds.all.filter((kind) => kind.isSearched && !done.has(kind.kind)).map((kind) => kind.kind)
}

/** After something changed in what the entries of a kind hold: all are to be written again. */
export async function setDue(tx: OrgTx, orgId: Id, kind: string): Promise<void> {
  await sql`update search_builds set is_due = true, reached = null where org_id = ${orgId} and kind = ${kind}`.execute(
    tx,
  )
}

/**
 * Writes the entries of the next records, from where the last step came to, and keeps how far it got in the same
 * transaction; false when there are no more and the kind is built. The records stay as they are until that is committed, so
 * no older entry replaces a newer one.
 */
export async function buildNext(tx: OrgTx, writer: Writer, kind: RecordKind): Promise<boolean> {
  const { orgId } = writer
  const reached = await sql<{ reached: Id | null }>`
    insert into search_builds (org_id, kind, version, is_due) values (${orgId}, ${kind.kind}, 0, true)
    on conflict (org_id, kind) do update set is_due = true returning reached`.execute(tx)
  const after = reached.rows[0]!.reached
  const beyond = after === null ? sql`` : sql`and t.id > ${after}`
  const found = await sql<{ id: Id }>`select t.* from ${sql.table(kind.table)} t
    where t.org_id = ${orgId} and t.deleted_at is null ${beyond} order by t.id limit ${recordsPerStep} for share of t`.execute(
    tx,
  )
  await putEntries(tx, writer, kind, found.rows)
  const isMore = found.rows.length === recordsPerStep
  const progress = isMore
    ? sql`reached = ${found.rows.at(-1)!.id}`
    : sql`reached = null, is_due = false, version = ${searchVersion}`
  await sql`update search_builds set ${progress} where org_id = ${orgId} and kind = ${kind.kind}`.execute(tx)
  return isMore
}
