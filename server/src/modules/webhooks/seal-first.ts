import { authorize } from '../../platform/access/authorize.ts'
import type { Ctx } from '../../platform/context.ts'
import type { Id } from '../../platform/id.ts'
import { sealActivities } from '../timeline/index.ts'
import { getWebhook } from './queries.ts'

/** Gives what is committed by now its place in the audit chain, for somebody who may change the webhook: others move nothing. */
export async function sealFirst(ctx: Ctx, webhookId: Id): Promise<void> {
  const webhook = await getWebhook(ctx, webhookId)
  authorize(webhook.can.edit, 'webhook.edit')
  await sealActivities(ctx.db, ctx.orgId)
}
