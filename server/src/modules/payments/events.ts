import type { EventSource } from '../timeline/index.ts'
import { paymentActivities, planActivities } from './activities.ts'
import { getPayment, getPlan } from './queries.ts'

export const paymentEvents: readonly EventSource[] = [
  { kind: 'paymentPlan', activities: Object.values(planActivities), read: getPlan },
  { kind: 'payment', activities: Object.values(paymentActivities), read: getPayment },
]
