import { authorize } from '../../../platform/access/authorize.ts'
import type { Ctx } from '../../../platform/context.ts'
import { type OrgTx, withOrg } from '../../../platform/db/with-org.ts'
import { conflict, staleVersion, validationFailed } from '../../../platform/errors.ts'
import type { Id } from '../../../platform/id.ts'
import { enqueue } from '../../../platform/jobs/queue.ts'
import { sendMail } from '../../../platform/mail/send-mail.ts'
import { refuseDuplicate } from '../../../platform/records/duplicates.ts'
import type { Named } from '../../../platform/records/schema.ts'
import { recordActivity } from '../../timeline/index.ts'
import { userActivities } from '../activities.ts'
import { userKind } from '../fields.ts'
import { invitationMail } from '../mails.ts'
import { refuseBeyond, rightsBeyondOf } from '../roles/grant.ts'
import { knownRoles } from '../roles/store.ts'
import { presentOne } from '../users/queries.ts'
import type { User } from '../users/schema.ts'
import * as users from '../users/store.ts'
import { expiryFrom, newToken } from './invitation.ts'
import type { SentInvitation } from './schema.ts'
import * as store from './store.ts'

/**
 * Mails a link to a colleague who cannot sign in yet: again to an invited one, or for the first time to one who was entered
 * or imported. A link sent earlier stops working. Throws already_joined (409) once they can sign in.
 */
export async function sendInvitation(ctx: Ctx, id: Id, input: SentInvitation, baseUrl: string): Promise<User> {
  return withOrg(ctx, async (tx) => {
    const row = await users.forUpdate(tx, ctx, id)
    const roles = await knownRoles(tx, ctx)
    const before = await presentOne(tx, ctx, row, roles)
    authorize(before.can.edit, 'user.edit')
    refuseBeyond('', rightsBeyondOf(roles, before.roleIds))
    if (before.hasSignIn) throw conflict('already_joined', 'This colleague can sign in already.')
    if (before.version !== input.version) throw staleVersion(before)
    const email = (input.email ?? before.email)?.toLowerCase()
    if (!email) throw validationFailed([{ path: 'email', code: 'required' }])
    await refuseDuplicate(tx, ctx, userKind, 'email', email, id)
    await refuseTakenAddress(tx, email)
    const after = await presentOne(tx, ctx, await users.update(tx, ctx, id, { status: 'invited', email }), roles)
    await sendInvitationIn(tx, ctx, after, { email, baseUrl })
    return after
  })
}

/** The mail leaves once the transaction has committed; of its secret only the hash is kept. */
export async function sendInvitationIn(
  tx: OrgTx,
  ctx: Ctx,
  user: Named,
  { email, baseUrl }: { email: string; baseUrl: string },
): Promise<void> {
  const { token, hash } = newToken()
  await store.storeInvitation(tx, { orgId: ctx.orgId, userId: user.id, hash, expiresAt: expiryFrom(ctx.now) })
  const organizationName = await store.organizationName(tx, ctx.orgId)
  const link = `${baseUrl}/accept-invitation?token=${token}`
  await enqueue(
    tx,
    sendMail,
    invitationMail({ to: email, name: user.name, link, locale: ctx.organization.locale, organizationName }),
  )
  await recordActivity(tx, ctx, {
    activity: userActivities.invited,
    subject: { type: 'user', id: user.id },
    data: { name: user.name, email },
  })
}

/** An address signs in to one organization only. */
export async function refuseTakenAddress(tx: OrgTx, email: string): Promise<void> {
  if (await store.isAddressTaken(tx, email))
    throw conflict('conflict', 'Somebody already signs in with this address.', [
      { path: 'email', code: 'duplicate', params: { kind: 'user' } },
    ])
}
