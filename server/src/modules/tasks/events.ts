import type { EventSource } from '../timeline/index.ts'
import { taskActivities } from './activities.ts'
import { getTask } from './queries.ts'

export const taskEvents: EventSource = { kind: 'task', activities: Object.values(taskActivities), read: getTask }
