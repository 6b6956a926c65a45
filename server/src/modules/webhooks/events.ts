import type { EventSource } from '../timeline/index.ts'
import { webhookActivities } from './activities.ts'
import { getWebhook } from './queries.ts'

export const webhookEvents: EventSource = {
  kind: 'webhook',
  activities: Object.values(webhookActivities),
  read: getWebhook,
}
