import type { EventSource } from '../timeline/index.ts'
import { customerActivities } from './activities.ts'
import { getCustomer } from './queries.ts'

export const customerEvents: EventSource = {
  kind: 'customer',
  activities: Object.values(customerActivities),
  read: getCustomer,
}
