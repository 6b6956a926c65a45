import { sql } from 'kysely'
import type { Database } from '../../platform/db/pool.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import { conflict } from '../../platform/errors.ts'
import { type Id, newId } from '../../platform/id.ts'
import { roleTemplates, rightsOfTemplate } from './default-roles.ts'
import type { SetUp } from './schema.ts'

export async function hasOrganization(db: Database): Promise<boolean> {
  const found = await sql<{ found: boolean }>`select exists (select 1 from auth_users) as found`.execute(db.global)
  return Boolean(found.rows[0]?.found)
}

/** Two first visitors at once: the lock makes one wait until the other's administrator can be seen. Throws already_set_up. */
export async function refuseSecond(tx: OrgTx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('fairway.set-up'))`.execute(tx)
  const found = await sql`select 1 from auth_users limit 1`.execute(tx)
  if (found.rows.length > 0)
    throw conflict('already_set_up', 'This Fairway already has an organization; sign in instead.')
}

export interface NewOrganization {
  orgId: Id
  userId: Id
  departmentId: Id
  input: SetUp
  catalogue: readonly string[]
  now: Date
}

/** The organization, its topmost department, its first user as head of it and administrator, and the default roles. */
export async function insertOrganization(
  tx: OrgTx,
  { orgId, userId, departmentId, input, catalogue, now }: NewOrganization,
): Promise<void> {
  const { organizationName, timeZone, currency, locale, name, email } = input
  const stamps = { created_at: now, created_by: userId, updated_at: now, updated_by: userId }
  await tx
    .insertInto('organizations')
    .values({
      org_id: orgId,
      name: organizationName,
      time_zone: timeZone,
      currency,
      locale,
      created_at: now,
      updated_at: now,
    })
    .execute()
  await tx
    .insertInto('departments')
    .values({ org_id: orgId, id: departmentId, name: organizationName, ...stamps })
    .execute()
  await tx
    .insertInto('users')
    .values({
      org_id: orgId,
      id: userId,
      name,
      email: email.toLowerCase(),
      department_id: departmentId,
      status: 'active',
      ...stamps,
    })
    .execute()
  await tx
    .updateTable('departments')
    .set({ head_id: userId })
    .where('org_id', '=', orgId)
    .where('id', '=', departmentId)
    .execute()
  const roles = roleTemplates.map((template) => ({
    org_id: orgId,
    id: newId(),
    name: template.name[locale],
    rights: rightsOfTemplate(template, catalogue),
    scope: template.scope,
    is_system: template.key === 'admin',
    ...stamps,
  }))
  await tx.insertInto('roles').values(roles).execute()
  await tx.insertInto('user_roles').values({ org_id: orgId, user_id: userId, role_id: roles[0]!.id }).execute()
}
