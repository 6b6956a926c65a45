import { sql } from 'kysely'
import type { Actor } from '../access/actor.ts'
import type { Ctx } from '../context.ts'
import type { OrgTx } from '../db/with-org.ts'
import { conflict } from '../errors.ts'
import type { Id } from '../id.ts'
import { refreshEntries, removeEntries } from '../search/store.ts'
import type { RecordKind } from './kind.ts'
import type { Tie } from './ties.ts'
import { holdValues, releaseValues } from './unique/hold.ts'
import { tellViolations } from './unique/refuse.ts'

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
  const gone = await sql<MovedRow & Stamped>`update ${sql.table(kind.table)} t
    set deleted_at = ${ctx.now}, updated_at = ${ctx.now}, updated_by = ${ctx.actor.userId}, version = t.version + 1
    from (select w.id, w.updated_at, w.updated_by from ${sql.table(kind.table)} w
      where w.org_id = ${ctx.orgId} and w.id = any(${ids}::uuid[]) and w.deleted_at is null for no key update) was
    where t.org_id = ${ctx.orgId} and t.id = was.id and t.deleted_at is null
    returning ${movedColumns(kind)}, was.updated_at as changed_at, was.updated_by as changed_by`.execute(tx)
  const goneIds = gone.rows.map((row) => row.id)
  await removeEntries(tx, ctx.orgId, kind, goneIds)
  await releaseValues(tx, ctx, kind, goneIds)
  if (kind.isRecyclable && goneIds.length > 0)
    await sql`insert into recycle_entries (org_id, record_id, kind, root_kind, root_id, name, version, deleted_at, deleted_by, changed_at, changed_by)
      select ${ctx.orgId}, r.id, ${kind.kind}, ${root?.kind ?? kind.kind}, coalesce(${root?.id ?? null}::uuid, r.id), r.name, r.version, ${ctx.now}::timestamptz, ${ctx.actor.userId}::uuid, r.changed_at, r.changed_by
      from unnest(${goneIds}::uuid[], ${gone.rows.map((row) => row.name)}::text[], ${gone.rows.map((row) => row.version)}::int[],
        ${gone.rows.map((row) => row.changed_at)}::timestamptz[], ${gone.rows.map((row) => row.changed_by)}::uuid[]) as r (id, name, version, changed_at, changed_by)`.execute(
      tx,
    )
  return gone.rows.map((row) => toMoved(kind, row))
}

/**
 * Takes records out of the recycle bin again, as they went into it but for version and stamps. With `earlier` they have the
 * stamps they went in with, where those are known. Throws not_restorable (409) where another record has taken what may be
 * there only once.
 */
export async function restoreRows(
  tx: OrgTx,
  ctx: Mover,
  kind: RecordKind,
  ids: readonly Id[],
  stamps: 'new' | 'earlier' = 'new',
): Promise<Moved[]> {
  const isEarlier = stamps === 'earlier'
  const back = await sql<MovedRow>`update ${sql.table(kind.table)} t
    set deleted_at = null, version = t.version + 1,
      updated_at = case when ${isEarlier} and e.changed_at is not null then e.changed_at else ${ctx.now} end,
      updated_by = case when ${isEarlier} and e.changed_at is not null then e.changed_by else ${ctx.actor.userId}::uuid end
    from (select i.id, b.changed_at, b.changed_by from unnest(${ids}::uuid[]) as i (id)
      left join recycle_entries b on b.org_id = ${ctx.orgId} and b.record_id = i.id) e
    where t.org_id = ${ctx.orgId} and t.id = e.id and t.deleted_at is not null returning ${movedColumns(kind)}`.execute(
    tx,
  )
  const violations = await holdValues(tx, ctx, kind, ids)
  if (violations.length > 0) {
    const taken = (await tellViolations(tx, ctx, kind, violations)).flatMap(([first]) => ({ ...first!, path: '' }))
    throw conflict('not_restorable', 'Another record has meanwhile what may be there only once.', taken)
  }
  await leaveBin(tx, ctx.orgId, ids)
  await refreshEntries(tx, ctx, kind, ids)
  return back.rows.map((row) => toMoved(kind, row))
}

/** Removes records for good. What refers to them must be gone before; files that they held are left to the purge of files. */
export async function purgeRows(tx: OrgTx, orgId: Id, kind: RecordKind, ids: readonly Id[]): Promise<Moved[]> {
  const gone = await sql<MovedRow>`delete from ${sql.table(kind.table)} t
    where t.org_id = ${orgId} and t.id = any(${ids}::uuid[]) returning ${movedColumns(kind)}`.execute(tx)
  await leaveBin(tx, orgId, ids)
  if (kind.isCustomizable)
    await sql`delete from field_files where org_id = ${orgId} and record_id = any(${gone.rows.map((row) => row.id)}::uuid[])`.execute(
      tx,
    )
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
  // Without the reference it is compared with none: nobody can be in its way.
  await holdValues(tx, by, kind, ids)
}

async function leaveBin(tx: OrgTx, orgId: Id, ids: readonly Id[]): Promise<void> {
  await sql`delete from recycle_entries where org_id = ${orgId} and record_id = any(${ids}::uuid[])`.execute(tx)
}

/** Who had changed it last, and when. */
interface Stamped {
  changed_at: Date
  changed_by: Id | null
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
