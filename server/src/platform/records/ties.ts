import { type RawBuilder, sql } from 'kysely'
import type { Id } from '../id.ts'
import type { OnDelete } from './field.ts'
import { columnOf, type RecordKind, type RecordKinds } from './kind.ts'

/** One way in which records of a kind refer to a record of another. */
export interface Tie {
  kind: RecordKind
  /** The field, as the record's own pages call it. */
  key: string
  column: string
  /** The column that must hold `targetKind`, where the reference is to any kind. */
  typeColumn?: string
  targetKind: string
  /** The record cannot do without it. */
  isRequired: boolean
  onDelete?: OnDelete
}

/**
 * Every way to refer to records of `target`, by the fields that modules tell: whatever an actor may not see of a kind, its
 * records are tied all the same. References that an organization made itself don't count; they lead nowhere once their
 * record is gone.
 */
export function tiesTo(kinds: RecordKinds, target: RecordKind): Tie[] {
  return kinds.all.flatMap((kind) => [...referencesOf(kind, target), ...subjectOf(kind, target)])
}

function referencesOf(kind: RecordKind, target: RecordKind): Tie[] {
  return Object.entries(kind.fields).flatMap(([key, field]) => {
    const column = columnOf(key, field)
    // Such as a follow-up's customer, which is answered as a bare id.
    const isNameless = !field.target && kind.customerColumn === column && target.customerColumn === 'id'
    if (field.expression || column === 'id' || !(isNameless || field.target?.kind === target.kind)) return []
    const { onDelete, required = false } = field
    return [{ kind, key, column, targetKind: target.kind, isRequired: required, ...(onDelete ? { onDelete } : {}) }]
  })
}

function subjectOf(kind: RecordKind, target: RecordKind): Tie[] {
  if (!kind.subject) return []
  const { idColumn, typeColumn, onDelete } = kind.subject
  const isRequired = kind.fields['subjectId']?.required ?? false
  return [{ kind, key: 'subjectId', column: idColumn, typeColumn, targetKind: target.kind, isRequired, onDelete }]
}

/** The rows under `alias` that refer to one of these records. */
export function refersTo(tie: Tie, alias: string, ids: readonly Id[]): RawBuilder<boolean> {
  const isOne = sql<boolean>`${sql.ref(`${alias}.${tie.column}`)} = any(${ids}::uuid[])`
  return tie.typeColumn
    ? sql<boolean>`(${sql.ref(`${alias}.${tie.typeColumn}`)} = ${tie.targetKind} and ${isOne})`
    : isOne
}
