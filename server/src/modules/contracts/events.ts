import { eventSource } from '../timeline/index.ts'
import { contractActivities } from './activities.ts'
import { getContract } from './queries.ts'
import { contractSchema } from './schema.ts'

export const contractEvents = eventSource({
  kind: 'contract',
  activities: Object.values(contractActivities),
  schema: contractSchema,
  read: getContract,
})
