import { z } from 'zod'
import { activityKind } from '../timeline/index.ts'
import { bulkActions } from './bulk-change.ts'

const about = { kind: z.string(), action: z.enum(bulkActions) }
const sample = { kind: 'customer', action: 'edit' } as const

/** What each record went through stands in its own history; here is told that it was one act. */
export const bulkActivities = {
  started: activityKind('bulkChange.started', z.object({ ...about, records: z.int() }), { ...sample, records: 50 }),
  cancelled: activityKind('bulkChange.cancelled', z.object(about), sample),
  undone: activityKind('bulkChange.undone', z.object({ ...about, records: z.int() }), { ...sample, records: 48 }),
}
