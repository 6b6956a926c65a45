import type { EventSource } from '../timeline/index.ts'
import { opportunityActivities } from './activities.ts'
import { getOpportunity } from './queries.ts'

export const opportunityEvents: EventSource = {
  kind: 'opportunity',
  activities: Object.values(opportunityActivities),
  read: getOpportunity,
}
