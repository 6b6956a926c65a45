import { createHmac, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import pg from 'pg'
import { kinds, seeders } from '../server/src/modules.ts'
import { createAuth, createOrganization } from '../server/src/modules/identity/index.ts'
import type { Database } from '../server/src/platform/db/pool.ts'
import { withOrg } from '../server/src/platform/db/with-org.ts'
import { type Id, newId } from '../server/src/platform/id.ts'

export interface Filled {
  orgId: Id
  userId: Id
  departmentId: Id
  /** Session cookie of a user whose scope is their own department. */
  cookie: string
}

/** An organization with 60 departments, 500 users and the given number of customers, made by set-based SQL. */
export async function fillOrganization(options: {
  ownerUrl: string
  db: Database
  secret: string
  customers: number
  adminUrl: string
}): Promise<Filled> {
  const { db, secret, customers } = options
  const auth = createAuth({ db, secret, baseUrl: 'http://localhost:3000' })
  const { orgId, userId: adminId } = await createOrganization(
    { auth, db, kinds, seeders },
    {
      organizationName: 'Bench',
      timeZone: 'Asia/Shanghai',
      currency: 'CNY',
      locale: 'zh-CN',
      name: 'Admin',
      email: `${newId()}@bench.example`,
      password: 'bench-password',
    },
    { onlyFirst: false },
  )
  const roleId = newId()
  const userId = await withOrg({ db, orgId }, async (tx) => {
    await sql`insert into departments (org_id, id, name, parent_id, position, created_at, updated_at)
      select ${orgId}, gen_random_uuid(), '部门' || n, (select id from departments where org_id = ${orgId} and parent_id is null), n, now(), now() from generate_series(1, 60) n`.execute(
      tx,
    )
    await sql`insert into users (org_id, id, name, department_id, status, created_at, updated_at)
      select ${orgId}, gen_random_uuid(), '员工' || n, (array(select id from departments where org_id = ${orgId} and parent_id is not null order by position))[1 + n % 60], 'active', now(), now()
      from generate_series(1, 500) n`.execute(tx)
    await sql`insert into roles (org_id, id, name, rights, scope, created_at, updated_at) values (${orgId}, ${roleId}, '本部门', ${['customer.view', 'customer.edit']}, 'department', now(), now())`.execute(
      tx,
    )
    await sql`insert into customers (org_id, id, name, status, level, phone, city, currency, owner_id, owner_dept_id, created_at, created_by, updated_at, updated_by)
      select ${orgId}, gen_random_uuid(), '客户有限公司' || n, 'potential', (array['A','B','C','D'])[1 + n % 4], '138' || lpad(n::text, 8, '0'), '深圳', 'CNY',
        u.id, u.department_id, now(), ${adminId}, now() - make_interval(secs => n), ${adminId}
      from generate_series(1, ${customers}::int) n
      join (select id, department_id, row_number() over (order by id) - 1 as index from users where org_id = ${orgId}) u on u.index = (n * 7919) % 500`.execute(
      tx,
    )
    const user = await sql<{ id: Id }>`select id from users where org_id = ${orgId} and name = '员工1'`.execute(tx)
    const id = user.rows[0]!.id
    await sql`insert into user_roles (org_id, user_id, role_id) values (${orgId}, ${id}, ${roleId})`.execute(tx)
    await sql`insert into auth_users (id, organization_id, name, email, created_at, updated_at) values (${id}, ${orgId}, '员工1', ${`${id}@bench.example`}, now(), now())`.execute(
      tx,
    )
    return id
  })
  const admin = new pg.Client({ connectionString: options.ownerUrl })
  await admin.connect()
  await admin.query('VACUUM ANALYZE')
  const departmentId = await withOrg(
    { db, orgId },
    async (tx) =>
      (
        await tx
          .selectFrom('users')
          .select('department_id')
          .where('org_id', '=', orgId)
          .where('id', '=', userId)
          .executeTakeFirstOrThrow()
      ).department_id,
  )
  await admin.end()
  return { orgId, userId, departmentId, cookie: await openSession(db, secret, userId) }
}

async function openSession(db: Database, secret: string, userId: Id): Promise<string> {
  const token = randomBytes(24).toString('base64url')
  const now = new Date()
  await db.global
    .insertInto('auth_sessions')
    .values({
      id: newId(),
      user_id: userId,
      token,
      expires_at: new Date(now.getTime() + 86_400_000),
      created_at: now,
      updated_at: now,
    })
    .execute()
  const signature = createHmac('sha256', secret).update(token).digest('base64')
  return `fairway.session_token=${encodeURIComponent(`${token}.${signature}`)}`
}
