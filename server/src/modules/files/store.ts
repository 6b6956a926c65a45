import { type RawBuilder, sql } from 'kysely'
import type { Ctx } from '../../platform/context.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import type { Id } from '../../platform/id.ts'
import type { RecordKinds } from '../../platform/records/kind.ts'

export interface FileRow {
  id: Id
  name: string
  content_type: string
  size: number
  sha256: string
}

export async function insert(tx: OrgTx, ctx: Ctx, file: FileRow): Promise<void> {
  await tx
    .insertInto('files')
    .values({ ...file, org_id: ctx.orgId, created_at: ctx.now, created_by: ctx.actor.userId })
    .execute()
}

/** Removes the rows of files that no record holds and that were uploaded before `before`. Returns their ids. */
export async function deleteOrphans(tx: OrgTx, orgId: Id, kinds: RecordKinds, before: Date): Promise<Id[]> {
  const deleted = await sql<{ id: Id }>`
    delete from files f where f.org_id = ${orgId} and f.created_at < ${before} and ${isOrphan(kinds)} returning f.id`.execute(
    tx,
  )
  return deleted.rows.map((row) => row.id)
}

/** When the oldest file was uploaded that no record holds yet. */
export async function oldestOrphanAt(tx: OrgTx, orgId: Id, kinds: RecordKinds): Promise<Date | undefined> {
  const found = await sql<{ created_at: Date }>`
    select f.created_at from files f where f.org_id = ${orgId} and ${isOrphan(kinds)} order by f.created_at limit 1`.execute(
    tx,
  )
  return found.rows[0]?.created_at
}

export async function knownIds(tx: OrgTx, orgId: Id, ids: readonly Id[]): Promise<Set<Id>> {
  const found = await sql<{
    id: Id
  }>`select id from files where org_id = ${orgId} and id = any(${ids}::uuid[])`.execute(tx)
  return new Set(found.rows.map((row) => row.id))
}

function isOrphan(kinds: RecordKinds): RawBuilder<unknown> {
  const links = ['field_files', ...kinds.all.flatMap(({ fileLinks }) => (fileLinks ? [fileLinks.table] : []))]
  const conditions = links.map(
    (table) => sql`not exists (select 1 from ${sql.table(table)} l where l.org_id = f.org_id and l.file_id = f.id)`,
  )
  return sql.join(conditions, sql` and `)
}
