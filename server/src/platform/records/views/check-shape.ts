import type { FieldError } from '../../errors.ts'
import { parseSort } from '../cursor.ts'
import { readFilter } from '../filter.ts'
import { parseBy } from '../group-field.ts'
import type { RecordKind } from '../kind.ts'
import type { ViewShape } from './view-shape.ts'

/** Everything in a shape that its kind, as the actor knows it, does not have; paths begin with `shape.`. */
export function faultsOfShape(kind: RecordKind, { filter, sort, columns, group, by }: ViewShape): FieldError[] {
  const inShape = (error: FieldError): FieldError => ({ ...error, path: `shape.${error.path}` })
  const ofFilter: FieldError[] = []
  if (filter) readFilter(kind, filter, 'shape.filter', ofFilter)
  return [
    ...ofFilter,
    ...(sort === undefined ? [] : parseSort(kind, sort).errors.map(inShape)),
    ...(columns ?? []).flatMap((key, index) => faultOfColumn(kind, columns!, key, index)),
    ...faultOfKey(kind, 'shape.group', group),
    ...faultOfKey(kind, 'shape.by', by),
  ]
}

function faultOfColumn(kind: RecordKind, columns: readonly string[], key: string, index: number): FieldError[] {
  const path = `shape.columns.${index}`
  if (!canShow(kind, key)) return [{ path, code: 'unknown_field' }]
  return columns.indexOf(key) < index ? [{ path, code: 'duplicate' }] : []
}

function faultOfKey(kind: RecordKind, path: string, key: string | undefined): FieldError[] {
  return key === undefined ? [] : parseBy(kind, key).errors.map((error) => ({ ...error, path }))
}

export function canShow(kind: RecordKind, key: string): boolean {
  const field = kind.byKey.get(key)
  return field !== undefined && field.level !== 'hidden'
}
