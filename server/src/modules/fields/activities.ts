import { z } from 'zod'
import { activityKind, change } from '../timeline/index.ts'

const field = z.object({ kind: z.string(), key: z.string(), label: z.string() })
const sample = { kind: 'customer', key: 'budget', label: '预算' }

export const fieldActivities = {
  created: activityKind('field.created', field.extend({ type: z.string() }), { ...sample, type: 'money' }),
  updated: activityKind('field.updated', field.extend({ changes: z.array(change) }), {
    ...sample,
    changes: [{ field: 'label', from: '预算', to: '年度预算' }],
  }),
  deleted: activityKind('field.deleted', field, sample),
}
