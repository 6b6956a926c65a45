import { authorize } from '../../platform/access/authorize.ts'
import type { Ctx } from '../../platform/context.ts'
import { withOrg } from '../../platform/db/with-org.ts'
import { staleVersion } from '../../platform/errors.ts'
import { newId, type Id } from '../../platform/id.ts'
import { recordActivity } from '../timeline/index.ts'
import { webhookActivities } from './activities.ts'
import { presentWebhook } from './present.ts'
import * as store from './store.ts'
import { newSecret, secretOverlapMs } from './webhook.ts'

/**
 * Signs with a new secret from now on, for a day with the previous one as well. The new one is in this answer only: a repeated
 * request, whose first answer got lost, gets null.
 */
export async function replaceSecret(
  ctx: Ctx,
  id: Id,
  version: number,
): Promise<{ secret: string | null; previousSecretUntil: string }> {
  const call = newId()
  const secret = newSecret()
  // As with a new webhook, the secret stays out of what the Idempotency-Key keeps; `call` tells whose answer that is.
  const replaced = await withOrg(ctx, async (tx) => {
    const row = await store.forUpdate(tx, ctx, id)
    const webhook = presentWebhook(ctx, row)
    authorize(webhook.can.edit, 'webhook.edit')
    if (webhook.version !== version) throw staleVersion(webhook)
    const until = new Date(ctx.now.getTime() + secretOverlapMs)
    await store.update(tx, ctx, id, { secret, previous_secret: row['secret'], previous_secret_until: until })
    await recordActivity(tx, ctx, {
      activity: webhookActivities.secretReplaced,
      subject: { type: 'webhook', id },
      data: { name: webhook.name },
    })
    return { call, previousSecretUntil: until.toISOString() }
  })
  return { secret: replaced.call === call ? secret : null, previousSecretUntil: replaced.previousSecretUntil }
}
