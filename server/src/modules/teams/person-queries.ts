import { sql } from 'kysely'
import type { Ctx } from '../../platform/context.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import { validationFailed } from '../../platform/errors.ts'
import type { Id } from '../../platform/id.ts'
import type { Named } from '../../platform/records/schema.ts'
import type { Access } from './schema.ts'

/** A colleague, active or not, and where they are. Throws validation_failed (userId: not_found). */
export async function findPerson(tx: OrgTx, ctx: Ctx, userId: Id): Promise<Access['person']> {
  const found = await sql<{ id: Id; name: string; status: Access['person']['status']; department_id: Id }>`
    select id, name, status, department_id from users
    where org_id = ${ctx.orgId} and id = ${userId} and deleted_at is null`.execute(tx)
  const row = found.rows[0]
  if (!row) throw validationFailed([{ path: 'userId', code: 'not_found' }])
  const { id, name, status } = row
  return { id, name, status, departmentPath: await departmentPath(tx, ctx, row.department_id) }
}

/** The names of a department and those above it, the highest first. */
export async function departmentPath(tx: OrgTx, ctx: Ctx, id: Id): Promise<string[]> {
  const found = await sql<{ name: string }>`
    with recursive above as (
      select id, parent_id, name, 1 as depth from departments where org_id = ${ctx.orgId} and id = ${id}
      union
      select d.id, d.parent_id, d.name, above.depth + 1 from departments d join above on d.id = above.parent_id
      where d.org_id = ${ctx.orgId} and above.depth < 100
    ) select name from above order by depth desc`.execute(tx)
  return found.rows.map((row) => row.name)
}

/** Who leads from one person up to another, both left out; empty if the other does not lead them. */
export async function leadersBetween(tx: OrgTx, ctx: Ctx, from: Id, to: Id): Promise<Named[]> {
  const found = await sql<{ id: Id; name: string }>`
    with recursive above as (
      select id, manager_id, name, 0 as depth from users where org_id = ${ctx.orgId} and id = ${from}
      union
      select u.id, u.manager_id, u.name, above.depth + 1 from users u join above on u.id = above.manager_id
      where u.org_id = ${ctx.orgId} and above.depth < 100
    ) select id, name from above where depth > 0 and depth < (select min(depth) from above where id = ${to} and depth > 0) order by depth`.execute(
    tx,
  )
  return found.rows
}
