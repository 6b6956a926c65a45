import { eventSource } from '../timeline/index.ts'
import { opportunityActivities } from './activities.ts'
import { getOpportunity } from './queries.ts'
import { opportunitySchema } from './schema.ts'

export const opportunityEvents = eventSource({
  kind: 'opportunity',
  activities: Object.values(opportunityActivities),
  schema: opportunitySchema,
  read: getOpportunity,
})
