import type { Origin } from '../../platform/context.ts'
import type { Database } from '../../platform/db/pool.ts'
import { withOrg } from '../../platform/db/with-org.ts'
import type { Id } from '../../platform/id.ts'
import { type ActivityKind, recordActivity } from '../timeline/index.ts'
import { accountActivities } from './account-activities.ts'
import type { AccountEvent } from './account-event.ts'
import { findAccount, type AccountRef } from './account-queries.ts'

/** The request that something happened in. */
export interface Occasion {
  requestId: Id
  origin: Origin
}

/** Writes what happened to an account into its organization's log. An address that belongs to nobody has no organization and no log. */
export async function noteAccount(
  db: Database,
  ref: AccountRef,
  event: AccountEvent,
  { requestId, origin }: Occasion,
): Promise<void> {
  const account = await findAccount(db, ref)
  if (!account) return
  const { userId, orgId } = account
  const isThemselves = event.name !== 'signInFailed' && event.name !== 'passwordResetRequested'
  const by = { orgId, now: new Date(), via: 'web', requestId, origin, actor: isThemselves ? { userId } : null } as const
  const activity: ActivityKind = accountActivities[event.name]
  await withOrg({ db, orgId }, (tx) =>
    recordActivity(tx, by, { activity, subject: { type: 'account', id: userId }, data: event.data }),
  )
}
