import { z } from 'zod'
import { activityKind } from '../timeline/index.ts'

const about = { kind: z.string(), name: z.string() }
const sample = { kind: 'customer', name: '客户-2026-11-25.csv' }

/** What left the house, who took it and who let them. */
export const exportActivities = {
  requested: activityKind(
    'export.requested',
    z.object({
      ...about,
      format: z.string(),
      columns: z.array(z.string()),
      query: z.record(z.string(), z.string()),
      rows: z.int().describe('as counted then'),
      needsApproval: z.boolean(),
    }),
    { ...sample, format: 'csv', columns: ['name', 'level'], query: { q: '华' }, rows: 12, needsApproval: false },
  ),
  approved: activityKind('export.approved', z.object({ ...about, reason: z.string() }), { ...sample, reason: '' }),
  refused: activityKind('export.refused', z.object({ ...about, reason: z.string() }), {
    ...sample,
    reason: '请只导出自己的客户',
  }),
  made: activityKind('export.made', z.object({ ...about, rows: z.int() }), { ...sample, rows: 12 }),
  cancelled: activityKind('export.cancelled', z.object(about), sample),
  downloaded: activityKind('export.downloaded', z.object({ ...about, rows: z.int() }), { ...sample, rows: 12 }),
}
