import type { Ctx } from '../../../platform/context.ts'
import { withOrg } from '../../../platform/db/with-org.ts'
import { createUserIn } from '../users/create-user.ts'
import type { User } from '../users/schema.ts'
import type { NewInvitation } from './schema.ts'
import { refuseTakenAddress, sendInvitationIn } from './send-invitation.ts'

/** Enters a colleague and mails them a link, good for seven days, with which they choose a password and join. */
export async function inviteColleague(ctx: Ctx, input: NewInvitation, baseUrl: string): Promise<User> {
  return withOrg(ctx, async (tx) => {
    const user = await createUserIn(tx, ctx, input, 'invited')
    const email = user.email!
    await refuseTakenAddress(tx, email)
    await sendInvitationIn(tx, ctx, user, { email, baseUrl })
    return user
  })
}
