import type { FieldDescriptor, FieldSet, FieldType } from '../record-kind/field-descriptor.ts'

const spans = ['month', 'quarter', 'year'] as const
export type Span = (typeof spans)[number]

/** What a list is parted by. In the address it is the field's key, and for dates the span: `createdAt:quarter`. */
export interface Grouping {
  field: FieldDescriptor
  per: Span
}

const groupable = new Set<FieldType>([
  'select',
  'multiSelect',
  'boolean',
  'user',
  'department',
  'reference',
  'date',
  'datetime',
])

function isGroupable(field: FieldDescriptor): boolean {
  const hasName = field.type !== 'reference' || field.reference !== undefined
  return field.filterable && groupable.has(field.type) && hasName
}

function isDated(field: FieldDescriptor): boolean {
  return field.type === 'date' || field.type === 'datetime'
}

/** Undefined for what is no field of the kind, or none that this person may group by. */
export function readGrouping(text: string | undefined, fields: FieldSet | undefined): Grouping | undefined {
  const [key = '', wanted] = (text ?? '').split(':')
  const field = fields?.byKey.get(key)
  if (!field || !isGroupable(field)) return undefined
  return { field, per: spans.find((span) => span === wanted) ?? 'month' }
}

export function writeGrouping({ field, per }: Grouping): string {
  return isDated(field) && per !== 'month' ? `${field.key}:${per}` : field.key
}

/** Every way to part the kind's lists; dates in three of them. */
export function groupingsOf(fields: FieldSet): (Grouping & { isDated: boolean })[] {
  return fields.fields.filter(isGroupable).flatMap((field) => {
    const dated = isDated(field)
    const offered: readonly Span[] = dated ? spans : ['month']
    return offered.map((per) => ({ field, per, isDated: dated }))
  })
}

/** The amount that groups add up: the first one on screen. Computed ones, which nothing is sorted by, are not added up. */
export function summedField(shown: readonly FieldDescriptor[]): FieldDescriptor | undefined {
  return shown.find((field) => field.type === 'money' && field.sortable && field.filterable)
}
