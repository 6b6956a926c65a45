import type { EventSource } from '../timeline/index.ts'
import { leadActivities } from './activities.ts'
import { getLead } from './queries.ts'

export const leadEvents: EventSource = { kind: 'lead', activities: Object.values(leadActivities), read: getLead }
