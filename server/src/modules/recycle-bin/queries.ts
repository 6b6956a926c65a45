import { type RawBuilder, sql } from 'kysely'
import type { Ctx } from '../../platform/context.ts'
import { type OrgTx, withOrg } from '../../platform/db/with-org.ts'
import { notFound, validationFailed } from '../../platform/errors.ts'
import { type Id, isId } from '../../platform/id.ts'
import { escapeLike } from '../../platform/records/filter-sql.ts'
import { mayPurge, visibleEntries } from './policy.ts'
import type { BinDetail, BinEntry, BinPage, BinQuery } from './schema.ts'

export interface EntryRow {
  record_id: Id
  kind: string
  root_kind: string
  root_id: Id
  root_name: string
  name: string
  version: number
  deleted_at: Date
  deleted_by: Id | null
  deleted_by_name: string | null
  purge_at: Date
}

const shownRecords = 200

/**
 * What was deleted, newest first. Without a kind only what was deleted by itself; with one also what went along with another
 * record.
 */
export async function listBin(ctx: Ctx, query: BinQuery): Promise<BinPage> {
  const before = parseCursor(query.cursor)
  const conditions = [
    query.kind === undefined ? sql`e.record_id = e.root_id` : sql`e.kind = ${query.kind}`,
    ...(query.deletedById ? [sql`e.deleted_by = ${query.deletedById}`] : []),
    ...(query.q?.trim() ? [sql`e.name ilike ${`%${escapeLike(query.q.trim().replaceAll('\u0000', ''))}%`}`] : []),
    ...(before ? [sql`(e.deleted_at, e.record_id) < (${before.at}::timestamptz, ${before.id}::uuid)`] : []),
  ]
  return withOrg(ctx, async (tx) => {
    const rows = await selectEntries(tx, ctx, sql`${sql.join(conditions, sql` and `)}`, query.limit + 1)
    const page = rows.slice(0, query.limit)
    const last = page.at(-1)
    return {
      items: await presentEntries(tx, ctx, page),
      nextCursor: rows.length > query.limit && last ? `${last.deleted_at.toISOString()}_${last.record_id}` : null,
    }
  })
}

/** One entry with the records that come back with it. Throws not_found. */
export async function getBinEntry(ctx: Ctx, id: Id): Promise<BinDetail> {
  return withOrg(ctx, async (tx) => {
    const row = await loadEntry(tx, ctx, id)
    const [entry] = await presentEntries(tx, ctx, [row])
    const found = await sql<{
      id: Id
      kind: string
      name: string
    }>`select record_id as id, kind, name from recycle_entries
      where org_id = ${ctx.orgId} and root_id = ${id} and record_id <> ${id} order by kind, name, record_id limit ${shownRecords}`.execute(
      tx,
    )
    return { ...entry!, records: found.rows }
  })
}

/** Throws not_found for what is not in the bin, and for what the actor may not see there. */
export async function loadEntry(tx: OrgTx, ctx: Ctx, id: Id, lock: 'forUpdate' | 'none' = 'none'): Promise<EntryRow> {
  const [row] = isId(id) ? await selectEntries(tx, ctx, sql`e.record_id = ${id}`, 1, lock) : []
  if (!row) throw notFound('deleted record', id)
  return row
}

async function selectEntries(
  tx: OrgTx,
  ctx: Ctx,
  where: RawBuilder<unknown>,
  limit: number,
  lock: 'forUpdate' | 'none' = 'none',
): Promise<EntryRow[]> {
  const found = await sql<EntryRow>`
    select e.record_id, e.kind, e.root_kind, e.root_id, e.name, e.version, e.deleted_at, e.deleted_by, u.name as deleted_by_name,
      (select r.name from recycle_entries r where r.org_id = e.org_id and r.record_id = e.root_id) as root_name,
      e.deleted_at + make_interval(days => o.recycle_days) as purge_at
    from recycle_entries e join organizations o on o.org_id = e.org_id
    left join users u on u.org_id = e.org_id and u.id = e.deleted_by
    where e.org_id = ${ctx.orgId} and ${where} and ${visibleEntries(ctx.actor, 'e', ctx.kinds)}
    order by e.deleted_at desc, e.record_id desc limit ${limit} ${lock === 'forUpdate' ? sql`for update of e` : sql``}`.execute(
    tx,
  )
  return found.rows
}

async function presentEntries(tx: OrgTx, ctx: Ctx, rows: readonly EntryRow[]): Promise<BinEntry[]> {
  const counted = await sql<{ root_id: Id; kind: string; count: number }>`
    select root_id, kind, count(*)::int as count from recycle_entries
    where org_id = ${ctx.orgId} and root_id = any(${rows.map((row) => row.record_id)}::uuid[]) and record_id <> root_id
    group by root_id, kind order by kind`.execute(tx)
  return rows.map((row) => {
    const isRoot = row.record_id === row.root_id
    return {
      id: row.record_id,
      kind: row.kind,
      name: row.name,
      version: row.version,
      deletedAt: row.deleted_at.toISOString(),
      deletedBy: row.deleted_by && row.deleted_by_name ? { id: row.deleted_by, name: row.deleted_by_name } : null,
      purgeAt: row.purge_at.toISOString(),
      root: isRoot ? null : { kind: row.root_kind, id: row.root_id, name: row.root_name },
      parts: counted.rows.filter((part) => part.root_id === row.record_id).map(({ kind, count }) => ({ kind, count })),
      can: { restore: isRoot, purge: isRoot && mayPurge(ctx.actor) },
    }
  })
}

function parseCursor(cursor: string | undefined): { at: string; id: string } | undefined {
  if (cursor === undefined) return undefined
  const [at = '', id = ''] = cursor.split('_')
  if (!isId(id) || Number.isNaN(Date.parse(at))) throw validationFailed([{ path: 'cursor', code: 'invalid_format' }])
  return { at, id }
}
