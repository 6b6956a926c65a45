import type { Ctx } from '../../platform/context.ts'
import type { Id } from '../../platform/id.ts'
import { presentRecord, type Row } from '../../platform/records/row.ts'
import { gapsOfMapping, isMatchable, proposeMapping } from './columns/map-columns.ts'
import { importKind } from './fields.ts'
import { can, isActive, sumOf } from './import.ts'
import { importDefinition } from './kinds/all-kinds.ts'
import { undecided } from './references/reference-report.ts'
import type { ImportView, ListedImport } from './schema.ts'
import type { ImportRow, UndoConflicts } from './store.ts'

export function presentListed(ctx: Pick<Ctx, 'kinds'>, row: Row): ListedImport {
  const listed = presentRecord(ctx, importKind, row)
  const may = can(listed.status)
  const isUndoable = ctx.kinds.get(listed.kind)?.isRecyclable === true && listed.created + listed.updated > 0
  return { ...listed, can: { ...may, undo: may.undo && isUndoable } }
}

interface Seen {
  isSearchPending: boolean
  /** What the records that kept an undo from happening are called, of those that the reader may see. */
  names: ReadonlyMap<Id, string>
}

/** An import as the wizard shows it at any of its steps. */
export function presentImport(
  ctx: Pick<Ctx, 'kinds' | 'actor'>,
  listed: ListedImport,
  row: ImportRow,
  { isSearchPending, names }: Seen,
): ImportView {
  const { profile, mapping } = row
  const { targets, proposals } = proposeMapping(importDefinition(row.kind, ctx), profile)
  return {
    ...listed,
    format: row.format,
    blankRows: profile.blankRows,
    notices: profile.notices,
    rowFaults: { rows: profile.faultyRows, items: profile.faults },
    columns: profile.columns.map((column, index) => ({
      index,
      header: column.header,
      samples: column.samples,
      filled: column.filled,
      proposedField: proposals[index]?.field ?? null,
      confidence: proposals[index]?.confidence ?? 0,
      dateOrder: column.notation.dateOrder,
      isDateOrderOpen: column.isDateOrderOpen,
    })),
    preview: profile.preview,
    targets: targets.map(({ key, type, isRequired, reference, options, label, ...more }) => ({
      key,
      type,
      isRequired,
      isMatchable: isMatchable({ key, type, isRequired, ...more, ...(label ? { label } : {}) }),
      ...(reference ? { reference } : {}),
      ...(options ? { options: [...options] } : {}),
      ...(label ? { label } : {}),
    })),
    mapping,
    gaps: gapsOfMapping(targets, profile.columns, mapping),
    references: row.references,
    undecided: undecided(row.references),
    progress: progressOf(row),
    checked: row.checked,
    isCancelRequested: row.isCancelRequested,
    isSearchPending: isSearchPending && row.counts.created > 0,
    fault: row.fault,
    undoConflicts: row.undoConflicts && withNames(row.undoConflicts, names),
  }
}

function withNames({ total, items }: UndoConflicts, names: Seen['names']): ImportView['undoConflicts'] {
  return {
    total,
    items: items.map(({ id, kind, row, code }) => ({ id, kind, row, code, name: names.get(id) ?? null })),
  }
}

function progressOf({ status, counts, rows, recordsUndone }: ImportRow): { done: number; total: number } | null {
  if (!isActive(status)) return null
  return status === 'undoing'
    ? { done: recordsUndone, total: counts.created + counts.updated }
    : { done: sumOf(counts), total: rows }
}
