import { authorize } from '../../../platform/access/authorize.ts'
import type { Ctx } from '../../../platform/context.ts'
import { withOrg } from '../../../platform/db/with-org.ts'
import { staleVersion } from '../../../platform/errors.ts'
import type { Id } from '../../../platform/id.ts'
import { recordActivity } from '../../timeline/index.ts'
import { announceAccessChange } from '../access-cache.ts'
import { apiKeyActivities } from '../activities.ts'
import { presentApiKey } from './present.ts'
import type { ApiKey } from './schema.ts'
import * as store from './store.ts'

/** From this commit on the key opens nothing. Doing it twice changes nothing. */
export async function revokeApiKey(ctx: Ctx, id: Id, version: number): Promise<ApiKey> {
  return withOrg(ctx, async (tx) => {
    const before = presentApiKey(ctx, await store.forUpdate(tx, ctx, id))
    if (before.status === 'revoked') return before
    authorize(before.can.revoke, 'apiKey.revoke')
    if (before.version !== version) throw staleVersion(before)
    const row = await store.update(tx, ctx, id, { revoked_at: ctx.now, revoked_by: ctx.actor.userId })
    await recordActivity(tx, ctx, {
      activity: apiKeyActivities.revoked,
      subject: { type: 'apiKey', id },
      data: { name: before.name },
    })
    await announceAccessChange(tx)
    return presentApiKey(ctx, row)
  })
}
