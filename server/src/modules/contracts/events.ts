import type { EventSource } from '../timeline/index.ts'
import { contractActivities } from './activities.ts'
import { getContract } from './queries.ts'

export const contractEvents: EventSource = {
  kind: 'contract',
  activities: Object.values(contractActivities),
  read: getContract,
}
