import { AppError, conflict } from '../../platform/errors.ts'
import { maxRows } from '../../platform/spreadsheets/xlsx.ts'

export const exportStatuses = ['waiting', 'refused', 'running', 'done', 'cancelled', 'failed', 'expired'] as const
/**
 * waiting: somebody must approve it · refused · running · done: the file can be taken · cancelled · failed: stopped by a fault ·
 * expired: the file is gone.
 */
export type ExportStatus = (typeof exportStatuses)[number]

export const formats = ['csv', 'xlsx'] as const
export type Format = (typeof formats)[number]

export const exportedKinds = [
  'customer',
  'contact',
  'lead',
  'opportunity',
  'contract',
  'paymentPlan',
  'payment',
  'product',
  'followUp',
  'task',
] as const

/** What a list shows: its filter as JSON, its order, its words. */
export interface Query {
  filter?: string | undefined
  sort?: string | undefined
  q?: string | undefined
}

/** A request as the log keeps it. */
export function requestOf({ query, columns }: { query: Query; columns: readonly string[] }) {
  const given = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return { query: Object.fromEntries(given), columns: [...columns] }
}

export const contentTypes = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const satisfies Record<Format, string>

interface Standing {
  status: ExportStatus
  isOwn: boolean
  mayApprove: boolean
}

/** Nobody decides on what they asked for themselves, and nobody else takes the file: it holds what the one who asked may see. */
export function can({ status, isOwn, mayApprove }: Standing) {
  return {
    download: status === 'done' && isOwn,
    cancel: isOwn && (status === 'running' || status === 'waiting'),
    delete: isOwn && status !== 'running' && status !== 'waiting',
    decide: status === 'waiting' && mayApprove && !isOwn,
  }
}

export function needsApproval(rows: number, limit: number | null, mayApprove: boolean): boolean {
  return limit !== null && rows > limit && !mayApprove
}

export const takingOuts = ['allowed', 'right_missing', 'needs_approval'] as const
export type TakingOut = (typeof takingOuts)[number]

/** A sheet holds so many rows beside its header; .csv as many as there are. Throws too_many_rows before anything is written. */
export function requireRoom(format: Format, rows: number): void {
  if (format === 'xlsx' && rows > maxRows - 1)
    throw new AppError(422, 'too_many_rows', `A sheet holds ${maxRows - 1} records, and these are ${rows}; use csv.`)
}

export function requireStatus(status: ExportStatus, ...allowed: ExportStatus[]): void {
  if (!allowed.includes(status))
    throw conflict('export_not_open', `This export is ${status}; that cannot be done any more.`, [
      { path: 'status', code: 'invalid_option', params: { status } },
    ])
}
