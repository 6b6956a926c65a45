import type { FieldDescriptor, FieldSet } from '../record-kind/field-descriptor.ts'
import { isEmptyValue, type Named } from '../record-kind/record.ts'

/** One field that is to have another value, or none. */
export interface EditRow {
  id: number
  key?: string
  isEmptied: boolean
  value?: unknown
  named?: Named | null
  /** What is typed and is no value of the field. */
  unreadable?: string | null
}

/** What one value for many records makes sense for: what this person may write, one field at a time. */
export function bulkFields(fields: FieldSet): FieldDescriptor[] {
  return fields.fields.filter((field) => {
    const isHalf = (field.type === 'reference' && !field.reference) || field.key === 'subjectType'
    return !field.readOnly && field.createOnly !== true && field.type !== 'file' && !isHalf
  })
}

export function mayBeEmpty(field: FieldDescriptor): boolean {
  return !field.required
}

/** A row that says what to do. A switch that nobody has touched says no. */
export function isWhole({ key, isEmptied, value, unreadable }: EditRow): boolean {
  return key !== undefined && (isEmptied || (!unreadable && !isEmptyValue(value)))
}

export function changesOf(rows: readonly EditRow[]): Record<string, unknown> {
  return Object.fromEntries(rows.flatMap(({ key, isEmptied, value }) => (key ? [[key, isEmptied ? null : value]] : [])))
}
