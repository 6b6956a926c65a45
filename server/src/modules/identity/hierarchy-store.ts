import { sql } from 'kysely'
import type { Ctx } from '../../platform/context.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import type { Id } from '../../platform/id.ts'

/**
 * One change of the organization's tree at a time, until the transaction ends: two that are harmless each could together
 * make a circle, take the last administrator away, or put somebody into a department that is just being deleted.
 */
export async function lockHierarchy(tx: OrgTx, ctx: Pick<Ctx, 'orgId'>): Promise<void> {
  await tx
    .selectFrom('organizations')
    .select('org_id')
    .where('org_id', '=', ctx.orgId)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow()
}

/** A user, their manager, that one's manager, and so on. */
export async function managersFrom(tx: OrgTx, ctx: Pick<Ctx, 'orgId'>, userId: Id): Promise<Id[]> {
  const found = await sql<{ id: Id }>`
    with recursive above as (
      select id, manager_id from users where org_id = ${ctx.orgId} and id = ${userId}
      union
      select u.id, u.manager_id from users u join above on u.id = above.manager_id where u.org_id = ${ctx.orgId}
    ) select id from above`.execute(tx)
  return found.rows.map((row) => row.id)
}

/** A department and all above it. */
export async function departmentsFrom(tx: OrgTx, ctx: Pick<Ctx, 'orgId'>, departmentId: Id): Promise<Id[]> {
  const found = await sql<{ id: Id }>`
    with recursive above as (
      select id, parent_id from departments where org_id = ${ctx.orgId} and id = ${departmentId}
      union
      select d.id, d.parent_id from departments d join above on d.id = above.parent_id where d.org_id = ${ctx.orgId}
    ) select id from above`.execute(tx)
  return found.rows.map((row) => row.id)
}
