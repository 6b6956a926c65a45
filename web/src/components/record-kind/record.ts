import type { FieldDescriptor } from './field-descriptor.ts'

export interface Named {
  id: string
  name: string
}

/** A record of any kind as the API gives it: its fields, the objects its references name, and what may be done with it. */
export interface RecordItem {
  id: string
  version: number
  can?: Record<string, boolean>
  [key: string]: unknown
}

/** `customerId` is written; `customer` is what the answer shows beside it. Of `scanIds`, files, it shows `scans`. */
export function displayKey(key: string): string {
  if (key.endsWith('Ids')) return `${key.slice(0, -3)}s`
  return key.endsWith('Id') ? key.slice(0, -2) : key
}

/** What a field shows: for references the record that the id stands for, otherwise the value itself. */
export function shownValue(record: RecordItem, field: FieldDescriptor): unknown {
  if (!isReference(field) && field.type !== 'file') return record[field.key]
  return record[displayKey(field.key)] ?? record[field.key]
}

export function isReference(field: Pick<FieldDescriptor, 'type'>): boolean {
  return field.type === 'reference' || field.type === 'user' || field.type === 'department'
}

export function isNamed(value: unknown): value is Named {
  return typeof value === 'object' && value !== null && 'id' in value && 'name' in value
}

/** The person or record behind a reference of `record`, such as its owner. */
export function namedOf(record: RecordItem, key: string): Named | null {
  const value = record[displayKey(key)]
  return isNamed(value) ? value : null
}

export function isEmptyValue(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
}

export function textOf(record: RecordItem, key: string): string {
  const value = record[key]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** Records of some kinds have teams, and those say whether one is in it. */
export function hasTeam(record: RecordItem): boolean {
  return record['isSharedWithMe'] !== undefined
}

/** What the server says may be done with this very record. */
export function may(record: RecordItem, action: string): boolean {
  return record.can?.[action] === true
}
