import { authorize } from '../../platform/access/authorize.ts'
import type { Ctx } from '../../platform/context.ts'
import { withOrg } from '../../platform/db/with-org.ts'
import { staleVersion } from '../../platform/errors.ts'
import type { Id } from '../../platform/id.ts'
import { recordActivity } from '../timeline/index.ts'
import { webhookActivities } from './activities.ts'
import { presentWebhook } from './present.ts'
import * as store from './store.ts'

/** From this commit on nothing is sent to it any more. */
export async function deleteWebhook(ctx: Ctx, id: Id, version: number): Promise<void> {
  await withOrg(ctx, async (tx) => {
    const webhook = presentWebhook(ctx, await store.forUpdate(tx, ctx, id))
    authorize(webhook.can.delete, 'webhook.delete')
    if (webhook.version !== version) throw staleVersion(webhook)
    await store.softDelete(tx, ctx, id)
    await recordActivity(tx, ctx, {
      activity: webhookActivities.deleted,
      subject: { type: 'webhook', id },
      data: { name: webhook.name },
    })
  })
}
