import { type Selectable, sql } from 'kysely'
import type { Ctx } from '../../../platform/context.ts'
import type { DB } from '../../../platform/db/schema.gen.ts'
import type { OrgTx } from '../../../platform/db/with-org.ts'
import { notFound } from '../../../platform/errors.ts'
import { type Id, isId, newId } from '../../../platform/id.ts'
import type { LayoutShape } from '../../../platform/records/layouts/layout.ts'
import type { Named } from '../../../platform/records/schema.ts'

export type LayoutRow = Selectable<DB['layouts']> & { roles: Named[] }

/** The layouts of a kind in their order, the one for everybody last; with `id` only that one. */
export async function layoutsOf(
  tx: OrgTx,
  ctx: Pick<Ctx, 'orgId'>,
  { kind, id }: { kind?: string; id?: Id },
): Promise<LayoutRow[]> {
  const found =
    await sql<LayoutRow>`select l.*, coalesce((select json_agg(json_build_object('id', r.id, 'name', r.name) order by r.name, r.id)
      from layout_roles lr join roles r on r.org_id = lr.org_id and r.id = lr.role_id and r.deleted_at is null
      where lr.org_id = l.org_id and lr.layout_id = l.id), '[]') as roles
    from layouts l where l.org_id = ${ctx.orgId} and ${kind === undefined ? sql`l.id = ${id}` : sql`l.kind = ${kind}`}
    order by l.is_default, l.position, l.id`.execute(tx)
  return found.rows
}

/** Throws not_found. */
export async function load(tx: OrgTx, ctx: Pick<Ctx, 'orgId'>, id: Id): Promise<LayoutRow> {
  const [row] = isId(id) ? await layoutsOf(tx, ctx, { id }) : []
  if (!row) throw notFound('layout', id)
  return row
}

interface NewRow {
  kind: string
  name: string
  shape: LayoutShape
  isDefault: boolean
  position: number
}

export async function insert(tx: OrgTx, ctx: Ctx, { kind, name, shape, isDefault, position }: NewRow): Promise<Id> {
  const id = newId()
  const by = ctx.actor.userId
  await tx
    .insertInto('layouts')
    .values({
      org_id: ctx.orgId,
      id,
      kind,
      name,
      shape: JSON.stringify(shape),
      is_default: isDefault,
      position,
      created_at: ctx.now,
      created_by: by,
      updated_at: ctx.now,
      updated_by: by,
    })
    .execute()
  return id
}

export async function update(
  tx: OrgTx,
  ctx: Ctx,
  id: Id,
  { name, shape }: Pick<NewRow, 'name' | 'shape'>,
): Promise<void> {
  await tx
    .updateTable('layouts')
    .set((eb) => ({
      name,
      shape: JSON.stringify(shape),
      updated_at: ctx.now,
      updated_by: ctx.actor.userId,
      version: eb('version', '+', 1),
    }))
    .where('org_id', '=', ctx.orgId)
    .where('id', '=', id)
    .execute()
}

export async function remove(tx: OrgTx, ctx: Pick<Ctx, 'orgId'>, id: Id): Promise<void> {
  await tx.deleteFrom('layouts').where('org_id', '=', ctx.orgId).where('id', '=', id).execute()
}

/** Makes these, and no others, the roles that have the layout. */
export async function setRoles(
  tx: OrgTx,
  ctx: Pick<Ctx, 'orgId'>,
  { id, kind }: { id: Id; kind: string },
  roleIds: readonly Id[],
): Promise<void> {
  await tx
    .deleteFrom('layout_roles')
    .where('org_id', '=', ctx.orgId)
    .where('layout_id', '=', id)
    .$if(roleIds.length > 0, (query) => query.where('role_id', 'not in', roleIds))
    .execute()
  await sql`insert into layout_roles (org_id, layout_id, role_id, kind)
    select ${ctx.orgId}::uuid, ${id}::uuid, g.role_id, ${kind} from unnest(${roleIds}::uuid[]) g (role_id) on conflict (org_id, layout_id, role_id) do nothing`.execute(
    tx,
  )
}

/** Numbers the layouts from 0 in this order. */
export async function arrange(tx: OrgTx, ctx: Pick<Ctx, 'orgId'>, ids: readonly Id[]): Promise<void> {
  await sql`update layouts l set position = o.at - 1 from unnest(${ids}::uuid[]) with ordinality o (id, at)
    where l.org_id = ${ctx.orgId} and l.id = o.id and l.position <> o.at - 1`.execute(tx)
}

/** Those of the roles that there are, with the layout of the kind that has them already. */
export async function rolesAmong(
  tx: OrgTx,
  ctx: Pick<Ctx, 'orgId'>,
  kind: string,
  roleIds: readonly Id[],
): Promise<{ id: Id; layout_id: Id | null; layout_name: string | null }[]> {
  const found = await sql<{ id: Id; layout_id: Id | null; layout_name: string | null }>`
    select r.id, l.id as layout_id, l.name as layout_name from roles r
    left join layout_roles lr on lr.org_id = r.org_id and lr.role_id = r.id and lr.kind = ${kind}
    left join layouts l on l.org_id = lr.org_id and l.id = lr.layout_id
    where r.org_id = ${ctx.orgId} and r.deleted_at is null and r.id = any(${roleIds}::uuid[])`.execute(tx)
  return found.rows
}
