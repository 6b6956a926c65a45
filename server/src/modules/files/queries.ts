import { type RawBuilder, sql } from 'kysely'
import type { Ctx } from '../../platform/context.ts'
import { type OrgTx, withOrg } from '../../platform/db/with-org.ts'
import { notFound } from '../../platform/errors.ts'
import { type Id, isId } from '../../platform/id.ts'
import type { RecordKind } from '../../platform/records/kind.ts'
import type { FileSummary } from './schema.ts'
import type { FileRow } from './store.ts'

/** A file that the actor uploaded, or that hangs on a record they may see. Throws not_found. */
export async function getFile(ctx: Ctx, id: Id): Promise<FileRow> {
  if (!isId(id)) throw notFound('file', id)
  const found = await withOrg(ctx, (tx) =>
    sql<FileRow>`select f.id, f.name, f.content_type, f.size, f.sha256 from files f
      where f.org_id = ${ctx.orgId} and f.id = ${id} and (f.created_by = ${ctx.actor.userId} or ${hangsOnVisible(ctx)})`.execute(
      tx,
    ),
  )
  if (!found.rows[0]) throw notFound('file', id)
  return found.rows[0]
}

function hangsOnVisible(ctx: Ctx): RawBuilder<unknown> {
  const holders = ctx.kinds.all.flatMap((kind) => [...linkedTo(ctx, kind), ...inOwnFieldOf(ctx, kind)])
  return holders.length === 0 ? sql`false` : sql`(${sql.join(holders, sql` or `)})`
}

function linkedTo(ctx: Ctx, kind: RecordKind): RawBuilder<unknown>[] {
  if (!kind.fileLinks) return []
  const { table, recordColumn } = kind.fileLinks
  return [
    sql`exists (select 1 from ${sql.table(table)} l join ${sql.table(kind.table)} s on s.org_id = l.org_id and s.id = ${sql.ref(`l.${recordColumn}`)}
      where l.org_id = f.org_id and l.file_id = f.id and s.deleted_at is null and ${kind.visible(ctx.actor, 's', ctx.kinds)})`,
  ]
}

/** In a field of the organization's own that the actor sees, on a record that they see. */
function inOwnFieldOf(ctx: Ctx, kind: RecordKind): RawBuilder<unknown>[] {
  const keys = kind.bound.flatMap((field) =>
    field.custom && field.type === 'file' && field.level !== 'hidden' && field.level !== 'masked'
      ? [field.custom.name]
      : [],
  )
  if (keys.length === 0) return []
  return [
    sql`exists (select 1 from field_files l join ${sql.table(kind.table)} s on s.org_id = l.org_id and s.id = l.record_id
      where l.org_id = f.org_id and l.file_id = f.id and l.kind = ${kind.kind} and l.field_key = any(${keys}::text[])
        and s.custom->l.field_key ? l.file_id::text and s.deleted_at is null and ${kind.visible(ctx.actor, 's', ctx.kinds)})`,
  ]
}

/**
 * The actor's own uploads among these files, locked so that they are not purged before the caller's transaction has hung
 * them on a record. What is missing in the answer is not the actor's to attach.
 */
export async function ownUploads(tx: OrgTx, ctx: Ctx, ids: readonly Id[]): Promise<Map<Id, FileSummary>> {
  if (ids.length === 0) return new Map()
  const found = await sql<FileRow>`select id, name, content_type, size, sha256 from files
    where org_id = ${ctx.orgId} and id = any(${ids}::uuid[]) and created_by = ${ctx.actor.userId} for key share`.execute(
    tx,
  )
  return new Map(found.rows.map((row) => [row.id, presentFile(row)]))
}

/** Names and sizes of files, whoever asks: the caller shows them on a record that the actor sees. */
export async function filesById(tx: OrgTx, ctx: Ctx, ids: readonly Id[]): Promise<Map<Id, FileSummary>> {
  if (ids.length === 0) return new Map()
  const found = await sql<FileRow>`select id, name, content_type, size, sha256 from files
    where org_id = ${ctx.orgId} and id = any(${[...new Set(ids)]}::uuid[])`.execute(tx)
  return new Map(found.rows.map((row) => [row.id, presentFile(row)]))
}

function presentFile(row: FileRow): FileSummary {
  return { id: row.id, name: row.name, size: row.size, contentType: row.content_type }
}
