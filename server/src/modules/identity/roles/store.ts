import { sql } from 'kysely'
import type { Scope } from '../../../platform/access/actor.ts'
import type { Ctx } from '../../../platform/context.ts'
import type { OrgTx } from '../../../platform/db/with-org.ts'
import type { Id } from '../../../platform/id.ts'
import type { Row } from '../../../platform/records/row.ts'
import type { Named } from '../../../platform/records/schema.ts'
import { selectVisible } from '../../../platform/records/select.ts'
import { insertRow, softDeleteRow, updateRow } from '../../../platform/records/store.ts'
import { roleKind } from '../fields.ts'
import type { FieldRights } from './field-rights.ts'
import type { Grants } from './grant.ts'

export const forUpdate = (tx: OrgTx, ctx: Ctx, id: Id): Promise<Row> =>
  selectVisible(tx, ctx, roleKind, id, 'forUpdate')
export const insert = (tx: OrgTx, ctx: Ctx, columns: Record<string, unknown>): Promise<Row> =>
  insertRow(tx, ctx, roleKind, columns)
export const update = (tx: OrgTx, ctx: Ctx, id: Id, columns: Record<string, unknown>): Promise<Row> =>
  updateRow(tx, ctx, roleKind, id, columns)
export const softDelete = (tx: OrgTx, ctx: Ctx, id: Id): Promise<void> => softDeleteRow(tx, ctx, roleKind, id)

export interface KnownRole extends Grants {
  id: Id
  name: string
  isHeld: boolean
}

/** All roles of the organization, and which of them the actor holds. They are few. */
export async function knownRoles(tx: OrgTx, ctx: Ctx): Promise<KnownRole[]> {
  const found = await sql<{
    id: Id
    name: string
    rights: string[]
    scope: Scope
    is_system: boolean
    field_rights: FieldRights
    is_held: boolean
  }>`
    select r.id, r.name, r.rights, r.scope, r.is_system, r.field_rights,
      exists (select 1 from user_roles ur where ur.org_id = r.org_id and ur.role_id = r.id and ur.user_id = ${ctx.actor.userId}) as is_held
    from roles r where r.org_id = ${ctx.orgId} and r.deleted_at is null order by r.created_at, r.id`.execute(tx)
  // Through a key that was not given all of a role, the role is not there to be handed on.
  const isWhole = (role: { rights: string[]; is_system: boolean }) => {
    const withheld = ctx.actor.apiKey?.withheld
    return !withheld || (role.is_system ? withheld.size === 0 : !role.rights.some((right) => withheld.has(right)))
  }
  return found.rows.map(({ id, name, rights, scope, is_system, field_rights, is_held }) => ({
    id,
    name,
    rights,
    scope,
    isSystem: is_system,
    levels: field_rights,
    isHeld: is_held && isWhole({ rights, is_system }),
  }))
}

/** How many people hold each of these roles. */
export async function holderCounts(tx: OrgTx, ctx: Ctx, roleIds: readonly Id[]): Promise<Map<Id, number>> {
  const found = await sql<{ role_id: Id; count: number }>`
    select role_id, count(*)::int as count from user_roles where org_id = ${ctx.orgId} and role_id = any(${roleIds}::uuid[]) group by 1`.execute(
    tx,
  )
  return new Map(found.rows.map((row) => [row.role_id, row.count]))
}

/** The active people who hold a role, by name, each with the ids of all their roles. */
export async function holdersOf(tx: OrgTx, ctx: Ctx, roleId: Id): Promise<(Named & { roleIds: Id[] })[]> {
  const found = await sql<{ id: Id; name: string; role_ids: Id[] }>`
    select u.id, u.name, array(select ur.role_id from user_roles ur where ur.org_id = u.org_id and ur.user_id = u.id) as role_ids
    from users u where u.org_id = ${ctx.orgId} and u.status <> 'inactive' and u.deleted_at is null
      and exists (select from user_roles h where h.org_id = u.org_id and h.user_id = u.id and h.role_id = ${roleId})
    order by u.name, u.id`.execute(tx)
  return found.rows.map(({ id, name, role_ids }) => ({ id, name, roleIds: role_ids }))
}
