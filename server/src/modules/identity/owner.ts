import { authorizeRight } from '../../platform/access/authorize.ts'
import type { Ctx } from '../../platform/context.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import { validationFailed } from '../../platform/errors.ts'
import type { Id } from '../../platform/id.ts'

/** The columns that say whose a record is. */
export interface OwnerColumns {
  owner_id: Id
  owner_dept_id: Id
}

/**
 * Whose a new record becomes: the actor's, or with the right `<kind>.transfer` an active colleague's.
 * Throws forbidden without the right and validation_failed (ownerId: not_found) for a user who cannot own records.
 */
export async function newOwner(tx: OrgTx, ctx: Ctx, kind: string, ownerId: Id | undefined): Promise<OwnerColumns> {
  if (ownerId === undefined || ownerId === ctx.actor.userId)
    return { owner_id: ctx.actor.userId, owner_dept_id: ctx.actor.departmentId }
  authorizeRight(ctx.actor, `${kind}.transfer`)
  return ownerColumns(tx, ctx, ownerId)
}

/** A colleague as owner, with the department they are in now. Throws validation_failed (at `path`: not_found) for one who cannot own records. */
export async function ownerColumns(tx: OrgTx, ctx: Ctx, ownerId: Id, path = 'ownerId'): Promise<OwnerColumns> {
  const owner = (await ownersAmong(tx, ctx, [ownerId])).get(ownerId)
  if (!owner) throw validationFailed([{ path, code: 'not_found' }])
  return owner
}

/** Those of these users who may own records, with what their records would carry. */
export async function ownersAmong(
  tx: OrgTx,
  ctx: Pick<Ctx, 'orgId'>,
  userIds: readonly Id[],
): Promise<Map<Id, OwnerColumns>> {
  if (userIds.length === 0) return new Map()
  const owners = await tx
    .selectFrom('users')
    .select(['id', 'department_id'])
    .where('org_id', '=', ctx.orgId)
    .where('id', 'in', [...new Set(userIds)])
    .where('status', '!=', 'inactive')
    .where('deleted_at', 'is', null)
    .execute()
  return new Map(owners.map(({ id, department_id }) => [id, { owner_id: id, owner_dept_id: department_id }]))
}
