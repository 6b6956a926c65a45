import { eventSource } from '../timeline/index.ts'
import { customerActivities } from './activities.ts'
import { getCustomer } from './queries.ts'
import { customerSchema } from './schema.ts'

export const customerEvents = eventSource({
  kind: 'customer',
  activities: Object.values(customerActivities),
  schema: customerSchema,
  read: getCustomer,
})
