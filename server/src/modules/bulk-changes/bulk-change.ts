import { conflict, type FieldError } from '../../platform/errors.ts'

export const bulkActions = ['edit', 'transfer', 'delete'] as const
export type BulkAction = (typeof bulkActions)[number]

export const bulkStatuses = ['running', 'done', 'cancelled', 'failed', 'undoing', 'undone'] as const
/** failed: stopped by a fault, with what was done until then · undone: taken back, as far as records have not changed since. */
export type BulkStatus = (typeof bulkStatuses)[number]

export const bulkKinds = [
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

export const recordStatuses = ['waiting', 'done', 'skipped', 'failed'] as const
/** skipped: it was so already. */
export type RecordStatus = (typeof recordStatuses)[number]

/** So many records are changed while somebody waits for the answer; more in the background. */
export const atOnce = 100
/** What can be chosen one by one, and what a filter may find. */
export const most = { chosen: 5_000, matching: 100_000 } as const

/** Why it failed, in the words of the API. */
export interface Problem {
  code: string
  fields: FieldError[]
}

interface Asked {
  action: BulkAction
  records?: readonly { id: string }[] | undefined
  query?: object | undefined
  changes?: object | undefined
  ownerId?: string | undefined
}

/** What does not go together in a request, all of it. `mayTransfer`: the kind knows owners of its own. */
export function faultsOf({ action, records, query, changes, ownerId }: Asked, mayTransfer: boolean): FieldError[] {
  const faults: FieldError[] = []
  const wants = { changes: action === 'edit', ownerId: action === 'transfer' }
  if (action === 'transfer' && !mayTransfer)
    faults.push({ path: 'action', code: 'invalid_option', params: { options: ['edit', 'delete'] } })
  if (!records && !query) faults.push({ path: 'records', code: 'required' })
  if (records && query) faults.push({ path: 'query', code: 'unknown_field' })
  if (wants.changes && Object.keys(changes ?? {}).length === 0) faults.push({ path: 'changes', code: 'required' })
  if (!wants.changes && changes) faults.push({ path: 'changes', code: 'unknown_field' })
  if (wants.ownerId && !ownerId) faults.push({ path: 'ownerId', code: 'required' })
  if (!wants.ownerId && ownerId) faults.push({ path: 'ownerId', code: 'unknown_field' })
  const ids = (records ?? []).map(({ id }) => id)
  const first = new Map<string, number>()
  for (const [index, id] of ids.entries()) {
    if (first.has(id)) faults.push({ path: `records.${index}.id`, code: 'same' })
    else first.set(id, index)
  }
  return faults
}

interface Standing {
  status: BulkStatus
  done: number
  undone: number
  mayAct: boolean
}

export function can({ status, done, undone, mayAct }: Standing) {
  const isAtRest = status === 'done' || status === 'cancelled' || status === 'failed'
  return { cancel: status === 'running' && mayAct, undo: isAtRest && done > undone && mayAct }
}

export function requireOpen(isOpen: boolean, status: BulkStatus): void {
  if (!isOpen)
    throw conflict('bulk_change_not_open', `This bulk change is ${status}; that cannot be done any more.`, [
      { path: 'status', code: 'invalid_option', params: { status } },
    ])
}
