import { eventSource } from '../timeline/index.ts'
import { productActivities } from './activities.ts'
import { getProduct } from './queries.ts'
import { productSchema } from './schema.ts'

export const productEvents = eventSource({
  kind: 'product',
  activities: Object.values(productActivities),
  schema: productSchema,
  read: getProduct,
})
