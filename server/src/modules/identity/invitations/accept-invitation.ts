import type { Database } from '../../../platform/db/pool.ts'
import { withOrg } from '../../../platform/db/with-org.ts'
import type { Id } from '../../../platform/id.ts'
import type { RecordKinds } from '../../../platform/records/kind.ts'
import { refreshEntries } from '../../../platform/search/store.ts'
import { recordActivity } from '../../timeline/index.ts'
import { userActivities } from '../activities.ts'
import { loadActor } from '../actor-queries.ts'
import { userKind } from '../fields.ts'
import type { Occasion } from '../note-account.ts'
import { insertSignIn } from '../sign-in-store.ts'
import { checkInvitation, hashOf, invitationNotFound } from './invitation.ts'
import type { Acceptance } from './schema.ts'
import * as store from './store.ts'

interface Deps {
  db: Database
  kinds: RecordKinds
  hashPassword: (password: string) => Promise<string>
}

export interface Joined {
  orgId: Id
  userId: Id
  email: string
}

/** Makes an invited colleague active, with a password of their own. Throws invitation_not_found, invitation_used and invitation_expired. */
export async function acceptInvitation(
  { db, kinds, hashPassword }: Deps,
  input: Acceptance,
  occasion: Occasion,
): Promise<Joined> {
  const now = new Date()
  const hash = hashOf(input.token)
  const { orgId, userId } = checkInvitation(await store.findInvitation(db.global, hash), now)
  const passwordHash = await hashPassword(input.password)
  return withOrg({ db, orgId }, async (tx) => {
    checkInvitation(await store.findInvitation(tx, hash, 'forUpdate'), now)
    const invited = await store.findInvited(tx, orgId, userId)
    if (!invited) throw invitationNotFound()
    const name = input.name ?? invited.name
    await insertSignIn(tx, { id: userId, orgId, name, email: invited.email, passwordHash, now })
    await store.activateInvited(tx, orgId, userId, { name, now })
    await store.markAccepted(tx, hash, now)
    const joined = await loadActor(tx, orgId, userId, kinds, now)
    const ctx = { ...joined!, orgId, now, via: 'web' as const, ...occasion, db }
    await refreshEntries(tx, ctx, userKind, [userId])
    await recordActivity(tx, ctx, {
      activity: userActivities.joined,
      subject: { type: 'user', id: userId },
      data: { name },
    })
    return { orgId, userId, email: invited.email }
  })
}
