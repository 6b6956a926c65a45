import { eventSource } from '../timeline/index.ts'
import { webhookActivities } from './activities.ts'
import { getWebhook } from './queries.ts'
import { webhookSchema } from './schema.ts'

export const webhookEvents = eventSource({
  kind: 'webhook',
  activities: Object.values(webhookActivities),
  schema: webhookSchema,
  read: getWebhook,
})
