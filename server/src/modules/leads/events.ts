import { eventSource } from '../timeline/index.ts'
import { leadActivities } from './activities.ts'
import { getLead } from './queries.ts'
import { leadSchema } from './schema.ts'

export const leadEvents = eventSource({
  kind: 'lead',
  activities: Object.values(leadActivities),
  schema: leadSchema,
  read: getLead,
})
