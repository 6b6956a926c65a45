import { z } from 'zod'
import { activityKind, change, recordActivityKinds } from '../timeline/index.ts'

const { created, deleted } = recordActivityKinds('view')

/** What a view compares with may be hidden from who reads the log: only the parts that changed are told, not how. */
export const viewActivities = {
  created,
  updated: activityKind('view.updated', z.object({ changes: z.array(change), parts: z.array(z.string()) }), {
    changes: [{ field: 'name', from: '重点客户', to: 'A 级客户' }],
    parts: ['filter', 'sort'],
  }),
  deleted,
  defaultChosen: activityKind(
    'view.defaultChosen',
    z.object({ kind: z.string(), view: z.string().nullable(), name: z.string().nullable(), isEveryones: z.boolean() }),
    { kind: 'customer', view: 'mine', name: null, isEveryones: false },
  ),
}
