import type { FieldType } from '../field.ts'
import type { BoundField } from '../kind.ts'

const letters: Partial<Record<FieldType, string>> = {
  text: 't',
  email: 't',
  url: 't',
  address: 't',
  select: 't',
  date: 't',
  reference: 't',
  number: 'n',
  money: 'n',
  percent: 'n',
  phone: 'p',
}

/**
 * Can records be told apart by the field? Not by what is computed, nor by people and departments, whose records go over to
 * others in bulk, nor by half of what a record is about.
 */
export function isComparable(field: BoundField): boolean {
  return (
    letters[field.type] !== undefined &&
    !field.nameless &&
    !field.readOnly &&
    !field.expression &&
    !field.custom?.formula
  )
}

/** Where in a row the value of a field is, for the function unique_key. */
export function partOf(field: BoundField): string {
  return `${letters[field.type]}:${field.column}`
}
