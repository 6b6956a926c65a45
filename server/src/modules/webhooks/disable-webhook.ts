import type { OrgTx } from '../../platform/db/with-org.ts'
import { type Id, newId } from '../../platform/id.ts'
import { enqueue } from '../../platform/jobs/queue.ts'
import { sendMail } from '../../platform/mail/send-mail.ts'
import { recordActivity } from '../timeline/index.ts'
import { webhookActivities } from './activities.ts'
import { disabledMail } from './mails.ts'
import { ownerOf } from './owner-queries.ts'
import * as store from './store.ts'
import type { DisabledReason } from './webhook.ts'

export interface Notifier {
  /** Where users reach this server; the notice links to it. */
  baseUrl: string
}

interface Case {
  orgId: Id
  now: Date
  webhook: { id: Id; name: string; url: string; ownerId: Id }
  reason: DisabledReason
}

/** Switches a webhook off for its owner and tells them by mail, once. What waits stays until it is switched on again. */
export async function disableWebhook(
  tx: OrgTx,
  { baseUrl }: Notifier,
  { orgId, now, webhook, reason }: Case,
): Promise<void> {
  if (!(await store.switchOff(tx, { orgId, now }, webhook.id, reason))) return
  await recordActivity(
    tx,
    { orgId, now, via: 'job', requestId: newId(), actor: null },
    {
      activity: webhookActivities.disabled,
      subject: { type: 'webhook', id: webhook.id },
      data: { name: webhook.name, reason },
    },
  )
  const owner = await ownerOf(tx, orgId, webhook.ownerId)
  if (!owner.email) return
  const link = `${baseUrl}/settings/webhooks/${webhook.id}`
  await enqueue(
    tx,
    sendMail,
    disabledMail({ to: owner.email, name: owner.name, locale: owner.locale, webhook, reason, link }),
  )
}
