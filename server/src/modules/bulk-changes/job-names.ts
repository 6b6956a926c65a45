import { z } from 'zod'
import type { Id } from '../../platform/id.ts'

export interface Payload {
  orgId: Id
  bulkChangeId: Id
}
const payload = z.object({ orgId: z.uuid(), bulkChangeId: z.uuid() })

/** What commands put into the queue; jobs.ts says what it does. */
export const jobNames = {
  work: { name: 'workOnBulkChange', payload },
  forget: { name: 'forgetBulkChange', payload },
}

/** How long a bulk change can be looked at and taken back, in milliseconds. */
export const keptFor = 90 * 24 * 60 * 60 * 1_000
