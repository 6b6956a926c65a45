import { z } from 'zod'
import { activityKind, recordActivityKinds } from '../timeline/index.ts'

const named = z.object({ name: z.string() })
const { created, updated, deleted } = recordActivityKinds('task')

/** A change of assignee is a changed field like any other. */
export const taskActivities = {
  created,
  updated,
  deleted,
  completed: activityKind('task.completed', named, { name: '寄样品' }),
  reopened: activityKind('task.reopened', named, { name: '寄样品' }),
}
