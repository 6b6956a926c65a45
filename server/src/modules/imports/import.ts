import { z } from 'zod'
import { conflict } from '../../platform/errors.ts'

export const importStatuses = [
  'mapping',
  'checking',
  'checked',
  'running',
  'done',
  'cancelled',
  'failed',
  'undoing',
  'halfUndone',
  'undone',
] as const
/**
 * mapping: uploaded, columns and references are being decided · checking: dry run · checked: dry run done ·
 * running · done · cancelled: stopped by a person, what was taken stays · failed: stopped by a fault, may be run again ·
 * undoing · halfUndone: the undo has stopped on its way, and may go on · undone: what it did to records has been taken back.
 */
export type ImportStatus = (typeof importStatuses)[number]

/** Why an undo leaves a record as it is; the last two: what it had is another's by now, what it referred to is purged. */
export const undoConflictCodes = [
  'changed',
  'deleted',
  'in_use',
  'not_reversible',
  'not_unique',
  'reference_gone',
] as const
export type UndoConflictCode = (typeof undoConflictCodes)[number]

const matchActions = ['update', 'skip'] as const

/** Which column fills which field. A column without a field is left out. */
export const mappingSchema = z.strictObject({
  columns: z
    .array(
      z.strictObject({
        index: z.int().min(0).max(1_000),
        field: z.string().max(200).nullable(),
        /** For dates such as 3/4/2024; left out or null: as found in the column. */
        dateOrder: z.enum(['dmy', 'mdy']).nullable().optional(),
      }),
    )
    .max(1_000),
  /** What happens to a row whose record is here already. */
  onMatch: z.enum(matchActions),
  /** What happens to a row whose record is not here; left out: it is created. */
  onNew: z.enum(['create', 'skip']).optional(),
  /** Fields that tell, all together, which record a row means; left out or null: the usual ones of the kind. */
  matchOn: z.array(z.string().max(200)).min(1).max(5).nullable().optional(),
})
export type Mapping = z.infer<typeof mappingSchema>

export const resolutionActions = ['map', 'create', 'empty'] as const
/** map: it means this record or option · create: make it · empty: leave the field empty. */
export type ResolutionAction = (typeof resolutionActions)[number]

/** What a text that names no record stands for, in every row of the file. */
export interface Resolution {
  action: ResolutionAction
  /** The record, or the option of a select, that it means. */
  id?: string | undefined
  name?: string | undefined
}

export const noCounts = { created: 0, updated: 0, skipped: 0, failed: 0 }
/** Every row of the file is in exactly one of them. */
export type Counts = typeof noCounts

export function addCounts(a: Counts, b: Counts): Counts {
  return {
    created: a.created + b.created,
    updated: a.updated + b.updated,
    skipped: a.skipped + b.skipped,
    failed: a.failed + b.failed,
  }
}

export function sumOf({ created, updated, skipped, failed }: Counts): number {
  return created + updated + skipped + failed
}

/** A worker takes rows, in earnest or on trial. */
export function isAtRows(status: ImportStatus): boolean {
  return status === 'checking' || status === 'running'
}

export function isActive(status: ImportStatus): boolean {
  return isAtRows(status) || status === 'undoing'
}

/** What may be done with an import as it stands. Mapping and names may change until the first row is taken. */
export function can(status: ImportStatus): Record<'edit' | 'start' | 'cancel' | 'delete' | 'undo', boolean> {
  return {
    edit: status === 'mapping' || status === 'checked',
    start: ['mapping', 'checked', 'failed', 'cancelled'].includes(status),
    cancel: isActive(status),
    delete: !isActive(status),
    undo: ['done', 'cancelled', 'failed', 'halfUndone'].includes(status),
  }
}

/** Where an undo leaves an import that ends before it is through: as it was, unless records have been taken back already. */
export function leftByUndo({ counts, rows, recordsUndone }: { counts: Counts; rows: number; recordsUndone: number }) {
  if (recordsUndone > 0) return 'halfUndone'
  return sumOf(counts) < rows ? 'cancelled' : 'done'
}

export function requireEditable(status: ImportStatus): void {
  if (!can(status).edit) throw wrongStatus(status)
}

/** A run that was stopped goes on where it was. Nothing is tried once rows have been taken: a dry run would forget which. */
export function requireRunnable(status: ImportStatus, mode: 'check' | 'run'): void {
  const { edit, start } = can(status)
  if (mode === 'check' ? !edit : !start) throw wrongStatus(status)
}

function wrongStatus(status: ImportStatus) {
  return conflict('import_not_editable', `This import is ${status}; that cannot be changed any more.`, [
    { path: 'status', code: 'invalid_option', params: { status } },
  ])
}
