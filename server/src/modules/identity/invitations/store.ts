import type { Kysely } from 'kysely'
import type { DB } from '../../../platform/db/schema.gen.ts'
import type { OrgTx } from '../../../platform/db/with-org.ts'
import type { Id } from '../../../platform/id.ts'
import type { Invitation } from './invitation.ts'

interface StoredInvitation extends Invitation {
  orgId: Id
  userId: Id
}

/** Replaces whatever link the colleague had. */
export async function storeInvitation(
  tx: OrgTx,
  { orgId, userId, hash, expiresAt }: { orgId: Id; userId: Id; hash: string; expiresAt: Date },
): Promise<void> {
  await withdrawInvitations(tx, orgId, userId)
  await tx
    .insertInto('auth_invitations')
    .values({ token_hash: hash, organization_id: orgId, user_id: userId, expires_at: expiresAt })
    .execute()
}

export async function withdrawInvitations(tx: OrgTx, orgId: Id, userId: Id): Promise<void> {
  await tx.deleteFrom('auth_invitations').where('organization_id', '=', orgId).where('user_id', '=', userId).execute()
}

/** By the hash of its token; inside a transaction it stays locked, so that a link works once. */
export async function findInvitation(
  handle: Kysely<DB>,
  hash: string,
  lock?: 'forUpdate',
): Promise<StoredInvitation | undefined> {
  const query = handle.selectFrom('auth_invitations').selectAll().where('token_hash', '=', hash)
  const found = await (lock ? query.forUpdate() : query).executeTakeFirst()
  return (
    found && {
      orgId: found.organization_id,
      userId: found.user_id,
      expiresAt: new Date(found.expires_at),
      acceptedAt: found.accepted_at && new Date(found.accepted_at),
    }
  )
}

export async function markAccepted(tx: OrgTx, hash: string, now: Date): Promise<void> {
  await tx.updateTable('auth_invitations').set({ accepted_at: now }).where('token_hash', '=', hash).execute()
}

/** As it stands in the mail. */
export async function organizationName(tx: OrgTx, orgId: Id): Promise<string> {
  const found = await tx
    .selectFrom('organizations')
    .select('name')
    .where('org_id', '=', orgId)
    .executeTakeFirstOrThrow()
  return found.name
}

/** Does somebody, here or in another organization, already sign in with it? */
export async function isAddressTaken(tx: OrgTx, email: string): Promise<boolean> {
  const found = await tx
    .selectFrom('auth_users')
    .select('id')
    .where('email', '=', email.toLowerCase())
    .executeTakeFirst()
  return found !== undefined
}

export interface InvitedUser {
  name: string
  email: string
}

/** The colleague behind a link, as long as they are still invited. */
export async function findInvited(tx: OrgTx, orgId: Id, userId: Id): Promise<InvitedUser | undefined> {
  const found = await tx
    .selectFrom('users')
    .select(['name', 'email'])
    .where('org_id', '=', orgId)
    .where('id', '=', userId)
    .where('status', '=', 'invited')
    .where('deleted_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  return found?.email ? { name: found.name, email: found.email } : undefined
}

export async function activateInvited(
  tx: OrgTx,
  orgId: Id,
  userId: Id,
  change: { name: string; now: Date },
): Promise<void> {
  await tx
    .updateTable('users')
    .set((eb) => ({
      name: change.name,
      status: 'active',
      updated_at: change.now,
      updated_by: userId,
      version: eb('version', '+', 1),
    }))
    .where('org_id', '=', orgId)
    .where('id', '=', userId)
    .execute()
}
