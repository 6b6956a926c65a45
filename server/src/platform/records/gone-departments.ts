import { sql } from 'kysely'
import type { Ctx } from '../context.ts'
import type { OrgTx } from '../db/with-org.ts'
import type { Id } from '../id.ts'
import type { RecordKind } from './kind.ts'
import type { Named } from './schema.ts'

/** A record that has gone over to another department because its own is not there any more. */
export interface Relocation {
  id: Id
  customerId: Id | null
  from: Named
  to: Named
}

/**
 * Lets records that were written as they once were, or come back from the recycle bin, leave departments that have been deleted
 * meanwhile: for the one that theirs was merged into, else for the one that their owner is in now, as if handed over to them.
 * Own fields follow mergers only. None of this is a version. Departments that are there are held until the transaction ends:
 * whoever deletes one waits, and then finds what belongs to it.
 */
export async function leaveGoneDepartments(
  tx: OrgTx,
  ctx: Pick<Ctx, 'orgId' | 'kinds'>,
  kind: RecordKind,
  ids: readonly Id[],
): Promise<Relocation[]> {
  const known = ctx.kinds.whole.of(kind)
  const isOwned = known.bound.some(({ column }) => column === 'owner_dept_id')
  const own = known.bound.flatMap(({ custom, target }) =>
    custom && target?.kind === 'department' ? [custom.name] : [],
  )
  if (ids.length === 0 || (!isOwned && own.length === 0)) return []
  const gone = await goneAmong(tx, ctx, { kind, ids, isOwned, own })
  if (gone.length === 0) return []
  const mergers = await mergersOf(tx, ctx, gone)
  for (const name of own) await followMergers(tx, ctx, kind, ids, { name, mergers })
  return isOwned ? relocate(tx, ctx, kind, ids, { gone, mergers }) : []
}

interface Places {
  kind: RecordKind
  ids: readonly Id[]
  isOwned: boolean
  own: readonly string[]
}

async function goneAmong(tx: OrgTx, { orgId }: Pick<Ctx, 'orgId'>, { kind, ids, isOwned, own }: Places): Promise<Id[]> {
  const columns = [
    ...(isOwned ? [sql`t.owner_dept_id`] : []),
    ...own.map((name) => sql`(t.custom->>${name}::text)::uuid`),
  ]
  const found = await sql<{
    id: Id
    is_gone: boolean
  }>`select d.id, d.deleted_at is not null as is_gone from departments d
    where d.org_id = ${orgId} and d.id in (
      select p.id from ${sql.table(kind.table)} t cross join lateral (values ${sql.join(columns.map((column) => sql`(${column})`))}) p (id)
      where t.org_id = ${orgId} and t.id = any(${ids}::uuid[]))
    order by d.id for share of d`.execute(tx)
  return found.rows.flatMap(({ id, is_gone }) => (is_gone ? [id] : []))
}

interface Mergers {
  from: Id[]
  into: Id[]
}

/** Where those of them have ended that were merged, one merger after the other. */
async function mergersOf(tx: OrgTx, { orgId }: Pick<Ctx, 'orgId'>, gone: readonly Id[]): Promise<Mergers> {
  const found = await sql<{ was: Id; id: Id }>`with recursive way as (
      select d.id as was, d.merged_into_id as id from departments d where d.org_id = ${orgId} and d.id = any(${gone}::uuid[])
      union
      select w.was, d.merged_into_id from way w join departments d on d.org_id = ${orgId} and d.id = w.id
    )
    select w.was, d.id from way w join departments d on d.org_id = ${orgId} and d.id = w.id
    where d.deleted_at is null order by d.id for share of d`.execute(tx)
  return { from: found.rows.map(({ was }) => was), into: found.rows.map(({ id }) => id) }
}

async function followMergers(
  tx: OrgTx,
  { orgId }: Pick<Ctx, 'orgId'>,
  kind: RecordKind,
  ids: readonly Id[],
  { name, mergers: { from, into } }: { name: string; mergers: Mergers },
): Promise<void> {
  await sql`update ${sql.table(kind.table)} t set custom = t.custom || jsonb_build_object(${name}::text, m.into_id::text)
    from unnest(${from}::uuid[], ${into}::uuid[]) as m (from_id, into_id)
    where t.org_id = ${orgId} and t.id = any(${ids}::uuid[]) and t.custom->>${name}::text = m.from_id::text`.execute(tx)
}

async function relocate(
  tx: OrgTx,
  { orgId }: Pick<Ctx, 'orgId'>,
  kind: RecordKind,
  ids: readonly Id[],
  { gone, mergers: { from, into } }: { gone: readonly Id[]; mergers: Mergers },
): Promise<Relocation[]> {
  const customer = kind.customerColumn ? sql.ref(`t.${kind.customerColumn}`) : sql`null::uuid`
  const moved = await sql<
    Record<'id' | 'from_id' | 'from_name' | 'to_id' | 'to_name', string> & { customer_id: Id | null }
  >`
    update ${sql.table(kind.table)} t set owner_dept_id = d.id
    from ${sql.table(kind.table)} s
      join departments g on g.org_id = s.org_id and g.id = s.owner_dept_id
      join users u on u.org_id = s.org_id and u.id = s.owner_id
      left join unnest(${from}::uuid[], ${into}::uuid[]) as m (from_id, into_id) on m.from_id = g.id
      join departments d on d.org_id = s.org_id and d.id = coalesce(m.into_id, u.department_id)
    where s.org_id = ${orgId} and s.id = any(${ids}::uuid[]) and g.id = any(${gone}::uuid[]) and t.org_id = ${orgId} and t.id = s.id
    returning t.id, ${customer} as customer_id, g.id as from_id, g.name as from_name, d.id as to_id, d.name as to_name`.execute(
    tx,
  )
  return moved.rows.map((row) => ({
    id: row.id,
    customerId: row.customer_id,
    from: { id: row.from_id, name: row.from_name },
    to: { id: row.to_id, name: row.to_name },
  }))
}
