import { createHmac, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Scope } from '../server/src/platform/access/actor.ts'
import type { Database } from '../server/src/platform/db/pool.ts'
import { type OrgTx, withOrg } from '../server/src/platform/db/with-org.ts'
import { type Id, newId } from '../server/src/platform/id.ts'

export interface Person {
  userId: Id
  departmentId: Id
  cookie: string
}

/** One colleague for each scope that is measured, signed in; they may do everything with customers within it. */
export async function signInPeople(
  db: Database,
  secret: string,
  orgId: Id,
  rights: readonly string[],
): Promise<Record<'own' | 'department' | 'all', Person>> {
  return {
    own: await signIn(db, secret, orgId, 'own', rights, 40),
    department: await signIn(db, secret, orgId, 'department', rights, 20),
    all: await signIn(db, secret, orgId, 'all', rights, 60),
  }
}

/** `rank`: the how-many-th of the colleagues, by how much they own. */
async function signIn(
  db: Database,
  secret: string,
  orgId: Id,
  scope: Scope,
  rights: readonly string[],
  rank: number,
): Promise<Person> {
  const { userId, departmentId } = await withOrg({ db, orgId }, async (tx) => {
    const found = await sql<{ id: Id; department_id: Id }>`
      select u.id, u.department_id from users u
      left join customers c on c.org_id = u.org_id and c.owner_id = u.id
      where u.org_id = ${orgId} and u.status = 'active' group by u.id, u.department_id
      order by count(c.id) desc, u.id offset ${rank} limit 1`.execute(tx)
    const person = found.rows[0]!
    await giveRole(tx, orgId, person.id, scope, rights)
    return { userId: person.id, departmentId: person.department_id }
  })
  return { userId, departmentId, cookie: await openSession(db, secret, orgId, userId) }
}

async function giveRole(tx: OrgTx, orgId: Id, userId: Id, scope: Scope, rights: readonly string[]): Promise<void> {
  const roleId = newId()
  await sql`delete from user_roles where org_id = ${orgId} and user_id = ${userId}`.execute(tx)
  await sql`insert into roles (org_id, id, name, rights, scope, created_at, updated_at)
    values (${orgId}, ${roleId}, ${`${scope} ${roleId}`}, ${rights as string[]}, ${scope}, now(), now())`.execute(tx)
  await sql`insert into user_roles (org_id, user_id, role_id) values (${orgId}, ${userId}, ${roleId})`.execute(tx)
}

async function openSession(db: Database, secret: string, orgId: Id, userId: Id): Promise<string> {
  const token = randomBytes(24).toString('base64url')
  const now = new Date()
  const stamps = { created_at: now, updated_at: now }
  await db.global
    .insertInto('auth_users')
    .values({ id: userId, organization_id: orgId, name: 'Bench', email: `${userId}@bench.fairway`, ...stamps })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const expires_at = new Date(now.getTime() + 86_400_000)
  await db.global
    .insertInto('auth_sessions')
    .values({ id: newId(), user_id: userId, token, expires_at, ...stamps })
    .execute()
  const signature = createHmac('sha256', secret).update(token).digest('base64')
  return `fairway.session_token=${encodeURIComponent(`${token}.${signature}`)}`
}
