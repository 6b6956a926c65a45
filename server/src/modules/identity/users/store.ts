import { sql } from 'kysely'
import type { Ctx } from '../../../platform/context.ts'
import type { OrgTx } from '../../../platform/db/with-org.ts'
import type { Id } from '../../../platform/id.ts'
import type { Row } from '../../../platform/records/row.ts'
import type { Named } from '../../../platform/records/schema.ts'
import { selectVisible } from '../../../platform/records/select.ts'
import { insertRow, updateRow } from '../../../platform/records/store.ts'
import { userKind } from '../fields.ts'

export const forUpdate = (tx: OrgTx, ctx: Ctx, id: Id): Promise<Row> =>
  selectVisible(tx, ctx, userKind, id, 'forUpdate')
export const insert = (tx: OrgTx, ctx: Ctx, columns: Record<string, unknown>): Promise<Row> =>
  insertRow(tx, ctx, userKind, columns)
export const update = (tx: OrgTx, ctx: Ctx, id: Id, columns: Record<string, unknown>): Promise<Row> =>
  updateRow(tx, ctx, userKind, id, columns)

export interface UserDetails {
  roles: Named[]
  hasSignIn: boolean
}

/** What the row of `users` does not say. */
export async function detailsOf(
  tx: OrgTx,
  ctx: Pick<Ctx, 'orgId'>,
  userIds: readonly Id[],
): Promise<Map<Id, UserDetails>> {
  const found = await sql<{ id: Id; roles: Named[]; has_sign_in: boolean }>`
    select u.id, exists (select 1 from auth_users a where a.id = u.id) as has_sign_in,
      coalesce((select json_agg(json_build_object('id', r.id, 'name', r.name) order by r.created_at, r.id) from user_roles ur
        join roles r on r.org_id = ur.org_id and r.id = ur.role_id and r.deleted_at is null
        where ur.org_id = u.org_id and ur.user_id = u.id), '[]') as roles
    from users u where u.org_id = ${ctx.orgId} and u.id = any(${userIds}::uuid[])`.execute(tx)
  return new Map(found.rows.map(({ id, roles, has_sign_in }) => [id, { roles, hasSignIn: has_sign_in }]))
}

export async function replaceRoles(
  tx: OrgTx,
  ctx: Pick<Ctx, 'orgId'>,
  userId: Id,
  roleIds: readonly Id[],
): Promise<void> {
  await tx.deleteFrom('user_roles').where('org_id', '=', ctx.orgId).where('user_id', '=', userId).execute()
  if (roleIds.length === 0) return
  await tx
    .insertInto('user_roles')
    .values(roleIds.map((roleId) => ({ org_id: ctx.orgId, user_id: userId, role_id: roleId })))
    .execute()
}

/** Is there anybody else who can sign in and holds the system role? Ask under lockHierarchy. */
export async function hasOtherAdministrator(tx: OrgTx, ctx: Pick<Ctx, 'orgId'>, userId: Id): Promise<boolean> {
  const found = await sql`
    select 1 from users u
    join user_roles ur on ur.org_id = u.org_id and ur.user_id = u.id
    join roles r on r.org_id = ur.org_id and r.id = ur.role_id and r.is_system and r.deleted_at is null
    join auth_users a on a.id = u.id and a.is_active
    where u.org_id = ${ctx.orgId} and u.id <> ${userId} and u.status = 'active' and u.deleted_at is null limit 1`.execute(
    tx,
  )
  return found.rows.length > 0
}
