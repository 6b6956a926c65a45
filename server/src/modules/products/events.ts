import type { EventSource } from '../timeline/index.ts'
import { productActivities } from './activities.ts'
import { getProduct } from './queries.ts'

export const productEvents: EventSource = {
  kind: 'product',
  activities: Object.values(productActivities),
  read: getProduct,
}
