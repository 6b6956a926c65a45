import { sql } from 'kysely'
import type { OrgTx } from '../db/with-org.ts'
import type { Id } from '../id.ts'
import type { RecordKinds } from '../records/kind.ts'
import { entryOf } from '../search/entry.ts'

/** Records whose search entry is missing, left over or not what the record says, as `kind id`. */
export async function searchDrift(tx: OrgTx, orgId: Id, kinds: RecordKinds): Promise<string[]> {
  const drifted: string[] = []
  for (const kind of kinds.whole.all.filter(({ isSearched }) => isSearched)) {
    const rows = await sql<{ id: Id }>`select * from ${sql.table(kind.table)}
      where org_id = ${orgId} and deleted_at is null`.execute(tx)
    const entries = rows.rows.map((row) => entryOf(orgId, kind, row))
    const found = await sql<{ id: Id }>`
      select coalesce(w.id, e.record_id) as id
      from unnest(${entries.map(({ id }) => id)}::uuid[], ${entries.map(({ body }) => body)}::text[], ${entries.map(({ tokens }) => tokens)}::text[]) w (id, body, tokens)
      full join (select * from search_entries where org_id = ${orgId} and kind = ${kind.kind}) e on e.record_id = w.id
      where (e.body, e.tokens) is distinct from (w.body, w.tokens::tsvector)`.execute(tx)
    drifted.push(...found.rows.map(({ id }) => `${kind.kind} ${id}`))
  }
  return drifted
}
