import { z } from 'zod'
import { activityKind, recordActivityKinds } from '../timeline/index.ts'

const named = z.object({ name: z.string() })
const person = z.object({ id: z.string(), name: z.string() })
const none = { is: null } as const
const { created, updated, deleted } = recordActivityKinds('task')

/** A change of assignee is a changed field like any other. */
export const taskActivities = {
  created,
  updated,
  deleted,
  completed: activityKind(
    'task.completed',
    named,
    { name: '寄样品' },
    {
      fields: {
        status: { from: { is: 'open' }, to: { is: 'done' } },
        completedAt: { from: none, to: 'then' },
        completedById: { from: none, to: 'actor' },
      },
    },
  ),
  reopened: activityKind(
    'task.reopened',
    named.extend({ completedAt: z.string().nullable().optional(), completedBy: person.nullable().optional() }),
    { name: '寄样品' },
    {
      fields: {
        status: { from: { is: 'done' }, to: { is: 'open' } },
        completedAt: { from: { at: 'completedAt' }, to: none },
        completedById: { from: { at: 'completedBy' }, to: none },
      },
    },
  ),
}
