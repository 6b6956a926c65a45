import { z } from 'zod'
import { activityKind, change } from '../../timeline/index.ts'

const layout = z.object({ kind: z.string(), name: z.string() })
const sample = { kind: 'customer', name: '销售' }

export const layoutActivities = {
  created: activityKind('layout.created', layout, sample),
  updated: activityKind('layout.updated', layout.extend({ changes: z.array(change) }), {
    ...sample,
    changes: [{ field: 'name', from: '销售', to: '销售与主管' }],
  }),
  reordered: activityKind('layout.reordered', z.object({ kind: z.string(), names: z.array(z.string()) }), {
    kind: 'customer',
    names: ['销售', '财务'],
  }),
  deleted: activityKind('layout.deleted', layout, sample),
}
