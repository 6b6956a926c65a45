import { type EventSource, eventSource } from '../timeline/index.ts'
import { paymentActivities, planActivities } from './activities.ts'
import { getPayment, getPlan } from './queries.ts'
import { paymentSchema, planSchema } from './schema.ts'

export const paymentEvents: readonly EventSource[] = [
  eventSource({ kind: 'paymentPlan', activities: Object.values(planActivities), schema: planSchema, read: getPlan }),
  eventSource({
    kind: 'payment',
    activities: Object.values(paymentActivities),
    schema: paymentSchema,
    read: getPayment,
  }),
]
