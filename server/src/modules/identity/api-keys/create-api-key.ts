import { hasRight } from '../../../platform/access/actor.ts'
import { authorizeRight } from '../../../platform/access/authorize.ts'
import type { Ctx } from '../../../platform/context.ts'
import { withOrg } from '../../../platform/db/with-org.ts'
import { newId } from '../../../platform/id.ts'
import { recordActivity } from '../../timeline/index.ts'
import { apiKeyActivities } from '../activities.ts'
import { refuseBeyond } from '../roles/grant.ts'
import { tidyRights } from '../roles/right.ts'
import { checkExpiry, newKey } from './api-key.ts'
import { presentApiKey } from './present.ts'
import type { ApiKey, NewApiKey } from './schema.ts'
import * as store from './store.ts'

/**
 * Makes a key that acts as the actor with some of their rights; what they lose later the key loses too. The key itself is in
 * this answer only: a repeated request, whose first answer got lost, gets null. Throws beyond_own_rights (403) with the
 * rights that the actor doesn't hold.
 */
export async function createApiKey(ctx: Ctx, input: NewApiKey): Promise<ApiKey & { key: string | null }> {
  const id = newId()
  const { key, hash, prefix, lastFour } = newKey()
  // What the transaction answers is kept under the Idempotency-Key, so the key itself must not be in it.
  const made = await withOrg(ctx, async (tx) => {
    authorizeRight(ctx.actor, 'apiKey.create')
    const rights = tidyRights(input.rights, ctx.kinds.rights)
    checkExpiry(input.expiresAt, { now: ctx.now, mayBeLong: hasRight(ctx.actor, 'organization.manage') })
    refuseBeyond(
      'rights',
      rights.filter((right) => !hasRight(ctx.actor, right)),
    )
    const row = await store.insert(tx, ctx, hash, {
      id,
      name: input.name,
      rights,
      prefix,
      last_four: lastFour,
      expires_at: input.expiresAt,
      owner_id: ctx.actor.userId,
      owner_dept_id: ctx.actor.departmentId,
    })
    const stored = presentApiKey(ctx, row)
    await recordActivity(tx, ctx, {
      activity: apiKeyActivities.created,
      subject: { type: 'apiKey', id },
      data: { name: stored.name, rights, expiresAt: stored.expiresAt },
    })
    return stored
  })
  return { ...made, key: made.id === id ? key : null }
}
