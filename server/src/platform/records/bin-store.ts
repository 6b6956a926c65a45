import { sql } from 'kysely'
import type { Actor } from '../access/actor.ts'
import type { Ctx } from '../context.ts'
import type { OrgTx } from '../db/with-org.ts'
import type { Id } from '../id.ts'
import { refreshEntries, removeEntries } from '../search/store.ts'
import type { RecordKind } from './kind.ts'
import type { Tie } from './ties.ts'

/** A record that went into the recycle bin, or came out of it. */
export interface Moved {
  kind: string
  id: Id
  name: string
  version: number
  customerId: Id | null
}

type Mover = Pick<Ctx, 'orgId' | 'now' | 'actor' | 'kinds'>

const longestName = 200

/**
 * Moves records to the recycle bin; those that are there already stay as they are. `root` is the record whose deletion takes
 * them along: they come back with it. Every deletion of a recyclable kind comes through here.
 */
export async function softDeleteRows(
  tx: OrgTx,
  ctx: Mover,
  kind: RecordKind,
  ids: readonly Id[],
  root?: { kind: string; id: Id },
): Promise<Moved[]> {
  const gone = await sql<MovedRow>`update ${sql.table(kind.table)} t
    set deleted_at = ${ctx.now}, updated_at = ${ctx.now}, updated_by = ${ctx.actor.userId}, version = version + 1
    where t.org_id = ${ctx.orgId} and t.id = any(${ids}::uuid[]) and t.deleted_at is null returning ${movedColumns(kind)}`.execute(
    tx,
  )
  const goneIds = gone.rows.map((row) => row.id)
  await removeEntries(tx, ctx.orgId, kind, goneIds)
  if (kind.isRecyclable && goneIds.length > 0)
    await sql`insert into recycle_entries (org_id, record_id, kind, root_kind, root_id, name, version, deleted_at, deleted_by)
      select ${ctx.orgId}, r.id, ${kind.kind}, ${root?.kind ?? kind.kind}, coalesce(${root?.id ?? null}::uuid, r.id), r.name, r.version, ${ctx.now}::timestamptz, ${ctx.actor.userId}::uuid
      from unnest(${goneIds}::uuid[], ${gone.rows.map((row) => row.name)}::text[], ${gone.rows.map((row) => row.version)}::int[]) as r (id, name, version)`.execute(
      tx,
    )
  return gone.rows.map((row) => toMoved(kind, row))
}

/** Takes records out of the recycle bin again, as they went into it but for version and stamps. */
export async function restoreRows(tx: OrgTx, ctx: Mover, kind: RecordKind, ids: readonly Id[]): Promise<Moved[]> {
  const back = await sql<MovedRow>`update ${sql.table(kind.table)} t
    set deleted_at = null, updated_at = ${ctx.now}, updated_by = ${ctx.actor.userId}, version = version + 1
    where t.org_id = ${ctx.orgId} and t.id = any(${ids}::uuid[]) and t.deleted_at is not null returning ${movedColumns(kind)}`.execute(
    tx,
  )
  await leaveBin(tx, ctx.orgId, ids)
  await refreshEntries(tx, ctx, kind, ids)
  return back.rows.map((row) => toMoved(kind, row))
}

/** Removes records for good. What refers to them must be gone before. */
export async function purgeRows(tx: OrgTx, orgId: Id, kind: RecordKind, ids: readonly Id[]): Promise<Moved[]> {
  const gone = await sql<MovedRow>`delete from ${sql.table(kind.table)} t
    where t.org_id = ${orgId} and t.id = any(${ids}::uuid[]) returning ${movedColumns(kind)}`.execute(tx)
  await leaveBin(tx, orgId, ids)
  return gone.rows.map((row) => toMoved(kind, row))
}

/** Takes a reference out of records. For those that live this is a change, with a version and stamps; `actor` is null for the system. */
export async function emptyTie(
  tx: OrgTx,
  by: Pick<Ctx, 'orgId' | 'now'> & { actor: Pick<Actor, 'userId'> | null },
  { kind, column, typeColumn }: Tie,
  ids: readonly Id[],
): Promise<void> {
  const type = typeColumn ? sql`${sql.ref(typeColumn)} = null,` : sql``
  await sql`update ${sql.table(kind.table)} set ${type} ${sql.ref(column)} = null,
      version = version + (deleted_at is null)::int,
      updated_at = case when deleted_at is null then ${by.now}::timestamptz else updated_at end,
      updated_by = case when deleted_at is null then ${by.actor?.userId ?? null}::uuid else updated_by end
    where org_id = ${by.orgId} and id = any(${ids}::uuid[])`.execute(tx)
}

async function leaveBin(tx: OrgTx, orgId: Id, ids: readonly Id[]): Promise<void> {
  await sql`delete from recycle_entries where org_id = ${orgId} and record_id = any(${ids}::uuid[])`.execute(tx)
}

interface MovedRow {
  id: Id
  name: string
  version: number
  customer_id: Id | null
}

function movedColumns(kind: RecordKind) {
  const customer = kind.customerColumn ? sql.ref(`t.${kind.customerColumn}`) : sql`null::uuid`
  return sql`t.id, left(${sql.ref(`t.${kind.nameColumn}`)}::text, ${longestName}) as name, t.version, ${customer} as customer_id`
}

function toMoved(kind: RecordKind, row: MovedRow): Moved {
  return { kind: kind.kind, id: row.id, name: row.name, version: row.version, customerId: row.customer_id }
}
