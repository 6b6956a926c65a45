import { sql } from 'kysely'
import type { Database } from '../../platform/db/pool.ts'
import { withOrg } from '../../platform/db/with-org.ts'
import type { Id } from '../../platform/id.ts'

/** Every organization of this database, for work that nobody has signed in for. */
export async function organizationIds(db: Database): Promise<Id[]> {
  const found = await db.global.selectFrom('auth_users').select('organization_id').distinct().execute()
  return found.map((row) => row.organization_id)
}

/** The same with their names, for the shell. */
export async function listOrganizations(db: Database): Promise<{ id: Id; name: string; locale: string }[]> {
  const found = await organizationIds(db)
  return Promise.all(
    found.map((orgId) =>
      withOrg({ db, orgId }, (tx) =>
        tx
          .selectFrom('organizations')
          .select(['org_id as id', 'name', 'locale'])
          .where('org_id', '=', orgId)
          .executeTakeFirstOrThrow(),
      ),
    ),
  )
}

/** Who a shell command acts for: the colleague with this address, or else the organization's first administrator. */
export async function findShellUser(db: Database, orgId: Id, email: string | undefined): Promise<Id | undefined> {
  return withOrg({ db, orgId }, async (tx) => {
    const isWanted =
      email === undefined
        ? sql`exists (select 1 from user_roles ur join roles r on r.org_id = ur.org_id and r.id = ur.role_id
      where ur.org_id = u.org_id and ur.user_id = u.id and r.is_system and r.deleted_at is null)`
        : sql`lower(u.email) = lower(${email})`
    const found = await sql<{ id: Id }>`select u.id from users u
      where u.org_id = ${orgId} and u.status = 'active' and u.deleted_at is null and ${isWanted} order by u.created_at, u.id limit 1`.execute(
      tx,
    )
    return found.rows[0]?.id
  })
}
