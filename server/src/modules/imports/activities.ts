import { z } from 'zod'
import { activityKind } from '../timeline/index.ts'

const about = { kind: z.string(), name: z.string() }
const sample = { kind: 'customer', name: '客户.csv' }
const counts = { created: z.int(), updated: z.int(), skipped: z.int(), failed: z.int() }
const countsSample = { created: 9, updated: 2, skipped: 1, failed: 0 }

/**
 * Which file somebody brought in, when, and what came of it: that stays told when the import is put away. What happened to
 * each record stands in its own history, so nothing here tells a field.
 */
export const importActivities = {
  uploaded: activityKind('import.uploaded', z.object({ ...about, rows: z.int() }), { ...sample, rows: 12 }),
  changesTaken: activityKind('import.changesTaken', z.object({ ...about, records: z.int() }), {
    ...sample,
    records: 2,
  }),
  started: activityKind('import.started', z.object({ ...about, isContinued: z.boolean() }), {
    ...sample,
    isContinued: false,
  }),
  cancelled: activityKind('import.cancelled', z.object(about), sample),
  ended: activityKind(
    'import.ended',
    z.object({ ...about, ...counts, status: z.enum(['done', 'cancelled', 'failed']), fault: z.string().nullable() }),
    { ...sample, ...countsSample, status: 'done', fault: null },
  ),
  undoStarted: activityKind('import.undoStarted', z.object({ ...about, keepsChanged: z.boolean() }), {
    ...sample,
    keepsChanged: false,
  }),
  undone: activityKind('import.undone', z.object({ ...about, records: z.int(), kept: z.int() }), {
    ...sample,
    records: 11,
    kept: 0,
  }),
  undoStopped: activityKind(
    'import.undoStopped',
    z.object({
      ...about,
      records: z.int(),
      kept: z.int().describe('that kept it from happening'),
      fault: z.string().nullable(),
    }),
    { ...sample, records: 0, kept: 2, fault: null },
  ),
  deleted: activityKind('import.deleted', z.object({ ...about, ...counts, status: z.string() }), {
    ...sample,
    ...countsSample,
    status: 'done',
  }),
}
