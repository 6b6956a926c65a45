import { z } from 'zod'
import type { RecordKinds } from '../../platform/records/kind.ts'
import { activityKind } from '../timeline/index.ts'
import { toldRequest } from './told-request.ts'

/** What was taken out, for who reads of it later: by it is decided how much of this they are told. */
const request = { query: z.record(z.string(), z.string()).optional(), columns: z.array(z.string()).optional() }

interface Told {
  kind: string
  query?: Record<string, string> | undefined
  columns?: string[] | undefined
  rows?: number
}

/** Entries from before the request stood in them tell no number to who does not see all fields of the kind. */
function asTold<D extends Told>(kinds: RecordKinds, data: D): object {
  const { query, columns, rows, ...others } = data
  if (!query || !columns) return kinds.get(data.kind)?.limited.length === 0 ? data : others
  const { isCounted, ...told } = toldRequest(kinds, data.kind, { query, columns })
  return { ...others, ...told, ...(isCounted ? { rows } : {}) }
}

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
    { told: asTold },
  ),
  approved: activityKind('export.approved', z.object({ ...about, reason: z.string() }), { ...sample, reason: '' }),
  refused: activityKind('export.refused', z.object({ ...about, reason: z.string() }), {
    ...sample,
    reason: '请只导出自己的客户',
  }),
  made: activityKind(
    'export.made',
    z.object({ ...about, ...request, rows: z.int() }),
    { ...sample, rows: 12 },
    { told: asTold },
  ),
  cancelled: activityKind('export.cancelled', z.object(about), sample),
  downloaded: activityKind(
    'export.downloaded',
    z.object({ ...about, ...request, rows: z.int() }),
    { ...sample, rows: 12 },
    { told: asTold },
  ),
}
