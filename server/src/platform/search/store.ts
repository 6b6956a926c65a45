import { sql } from 'kysely'
import type { Ctx } from '../context.ts'
import { runKept } from '../db/run-kept.ts'
import type { OrgTx } from '../db/with-org.ts'
import type { Id } from '../id.ts'
import type { RecordKind } from '../records/kind.ts'
import { departmentLexeme, entryOf } from './entry.ts'
import { quoteLexeme } from './lexeme.ts'
import { isLookedUp } from './own-lexemes.ts'

type Columns = Record<string, unknown> & { id: Id }
/** Entries hold every field of a kind, whoever writes: who looks for something is shown only what they may see. */
export type Writer = Pick<Ctx, 'orgId' | 'kinds'>

/** Tokens of more are worked out for longer than others should have to wait for their answers. */
const perStatement = 200

/**
 * Writes what the search knows of these records, from all their columns. What it knows of the next ones is worked out
 * while the database takes those before.
 */
export async function putEntries(
  tx: OrgTx,
  { orgId, kinds }: Writer,
  given: RecordKind,
  rows: readonly Columns[],
): Promise<void> {
  const kind = kinds.whole.of(given)
  if (!kind.isSearched) return
  let taken: Promise<void> = Promise.resolve()
  for (let from = 0; from < rows.length; from += perStatement) {
    const next = putSome(tx, orgId, kind, rows.slice(from, from + perStatement))
    // It is thrown when it is waited for.
    next.catch(() => undefined)
    await taken
    taken = next
  }
  await taken
}

async function putSome(tx: OrgTx, orgId: Id, kind: RecordKind, rows: readonly Columns[]): Promise<void> {
  const entries = rows.map((row) => entryOf(orgId, kind, row))
  const statement = sql`
    insert into search_entries (org_id, kind, record_id, body, tokens)
    select ${orgId}, ${kind.kind}, e.id, e.body, e.tokens::tsvector
    from unnest(${entries.map((entry) => entry.id)}::uuid[], ${entries.map((entry) => entry.body)}::text[], ${entries.map((entry) => entry.tokens)}::text[]) e (id, body, tokens)
    on conflict (org_id, kind, record_id) do update set body = excluded.body, tokens = excluded.tokens
    where (search_entries.body, search_entries.tokens) is distinct from (excluded.body, excluded.tokens)`
  await runKept(tx, statement)
}

/** Reads records again and writes their entries; those in the recycle bin lose theirs. */
export async function refreshEntries(tx: OrgTx, writer: Writer, kind: RecordKind, ids: readonly Id[]): Promise<void> {
  const { orgId } = writer
  if (!kind.isSearched) return
  const found = await sql<Columns>`select t.* from ${sql.table(kind.table)} t
    where t.org_id = ${orgId} and t.id = any(${ids}::uuid[]) and t.deleted_at is null`.execute(tx)
  await putEntries(tx, writer, kind, found.rows)
  const kept = new Set(found.rows.map((row) => row.id))
  const gone = ids.filter((id) => !kept.has(id))
  if (gone.length > 0) await removeEntries(tx, orgId, kind, gone)
}

export async function removeEntries(tx: OrgTx, orgId: Id, kind: RecordKind, ids: readonly Id[]): Promise<void> {
  if (!kind.isSearched) return
  await sql`delete from search_entries where org_id = ${orgId} and kind = ${kind.kind} and record_id = any(${ids}::uuid[])`.execute(
    tx,
  )
}

/** After records went over to another department as they are: whose they are is among the tokens. */
export async function moveEntries(
  tx: OrgTx,
  orgId: Id,
  kind: RecordKind,
  { from, to }: { from: Id; to: Id },
): Promise<void> {
  if (!kind.isSearched) return
  const [old, now] = [from, to].map((id) => departmentLexeme(orgId, kind.kind, id)) as [string, string]
  await sql`update search_entries e set tokens = ts_delete(e.tokens, ${old}) || ${quoteLexeme(now)}::tsvector
    from ${sql.table(kind.table)} t where t.org_id = ${orgId} and t.owner_dept_id = ${to} and t.deleted_at is null
      and e.org_id = ${orgId} and e.kind = ${kind.kind} and e.record_id = t.id and e.tokens @@ ${quoteLexeme(old)}::tsquery`.execute(
    tx,
  )
}

/** Does a change of these columns change what the search knows? */
export function concernsSearch(
  { kinds }: Pick<Writer, 'kinds'>,
  kind: RecordKind,
  columns: Record<string, unknown>,
): boolean {
  if (!kind.isSearched) return false
  const searched = columnsOf(kinds.whole.of(kind))
  return Object.keys(columns).some((column) => searched.has(column))
}

const searchedColumns = new WeakMap<RecordKind, ReadonlySet<string>>()
function columnsOf(kind: RecordKind): ReadonlySet<string> {
  const known = searchedColumns.get(kind)
  if (known) return known
  const columns = new Set(['owner_id', 'owner_dept_id', 'deleted_at'])
  for (const field of kind.bound)
    if (field.searchable || isLookedUp(field)) columns.add(field.custom ? 'custom' : field.column)
  searchedColumns.set(kind, columns)
  return columns
}
