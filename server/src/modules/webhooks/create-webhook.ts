import { authorizeRight } from '../../platform/access/authorize.ts'
import type { Ctx } from '../../platform/context.ts'
import { withOrg } from '../../platform/db/with-org.ts'
import { conflict } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { chainEnd, recordActivity, sealActivities } from '../timeline/index.ts'
import { webhookActivities } from './activities.ts'
import { checkWebhook, type Surroundings } from './check-webhook.ts'
import { tidyPatterns } from './event-pattern.ts'
import { presentWebhook } from './present.ts'
import type { NewWebhook, Webhook } from './schema.ts'
import * as store from './store.ts'
import { newSecret } from './webhook.ts'

const most = 100

/**
 * Makes a webhook that tells what its maker may see, or the key they use: from now on, nothing of before. The secret is in
 * this answer only: a repeated request, whose first answer got lost, gets null.
 */
export async function createWebhook(
  ctx: Ctx,
  input: NewWebhook,
  surroundings: Surroundings,
): Promise<Webhook & { secret: string | null }> {
  authorizeRight(ctx.actor, 'webhook.create')
  // What is committed by now has its place before the one from which this webhook listens.
  await sealActivities(ctx.db, ctx.orgId)
  const id = newId()
  const secret = newSecret()
  // What the transaction answers is kept under the Idempotency-Key, so the secret must not be in it.
  const made = await withOrg(ctx, async (tx) => {
    checkWebhook(input, surroundings)
    if ((await store.countWebhooks(tx, ctx.orgId)) >= most)
      throw conflict('too_many_webhooks', `There are ${most} webhooks already; delete one that nobody needs.`)
    const row = await store.insert(tx, ctx, {
      id,
      name: input.name,
      url: input.url,
      events: tidyPatterns(input.events),
      is_active: input.isActive ?? true,
      secret,
      api_key_id: ctx.actor.apiKey?.id ?? null,
      position: await chainEnd(tx, ctx.orgId),
      owner_id: ctx.actor.userId,
      owner_dept_id: ctx.actor.departmentId,
    })
    const webhook = presentWebhook(ctx, row)
    await recordActivity(tx, ctx, {
      activity: webhookActivities.created,
      subject: { type: 'webhook', id: webhook.id },
      data: { name: webhook.name },
    })
    return webhook
  })
  return { ...made, secret: made.id === id ? secret : null }
}
