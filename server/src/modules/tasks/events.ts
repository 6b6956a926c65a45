import { eventSource } from '../timeline/index.ts'
import { taskActivities } from './activities.ts'
import { getTask } from './queries.ts'
import { taskSchema } from './schema.ts'

export const taskEvents = eventSource({
  kind: 'task',
  activities: Object.values(taskActivities),
  schema: taskSchema,
  read: getTask,
})
