import type { FieldDescriptor, FieldSet } from '../record-kind/field-descriptor.ts'
import type { RecordKindConfig } from '../record-kind/kind-config.ts'
import { keyOfGroup, type Group } from '../record-groups/group-queries.ts'

const columned = new Set<FieldDescriptor['type']>(['select', 'boolean', 'user'])

/** Has few values, of which each record has one, and this person may change it. */
function isBoardable(field: FieldDescriptor): boolean {
  return columned.has(field.type) && field.filterable && !field.readOnly && field.createOnly !== true
}

export function boardFieldsOf(fields: FieldSet): FieldDescriptor[] {
  return fields.fields.filter(isBoardable)
}

/** The field whose values are the columns: the one that is asked for, else what stands beside the titles of the kind. */
export function boardFieldOf(
  { statusField, card }: Pick<RecordKindConfig, 'statusField' | 'card'>,
  fields: FieldSet,
  wanted: string | undefined,
): FieldDescriptor | undefined {
  const offered = boardFieldsOf(fields)
  const byKey = (key: string | undefined) => offered.find((field) => field.key === key)
  return byKey(wanted) ?? byKey(statusField) ?? byKey(card.badge) ?? offered[0]
}

/**
 * The columns: every option in its order, whether it has records or not; people as far as they have any. Records without a
 * value have a column as long as there are some.
 */
export function columnsOf(field: FieldDescriptor, groups: readonly Group[]): Group[] {
  const values: readonly (string | boolean)[] = field.type === 'boolean' ? [true, false] : optionsOf(field)
  const found = new Map(groups.map((group) => [keyOfGroup(group), group]))
  const options = values.map((value) => found.get(keyOfGroup({ value })) ?? empty(field, value))
  const others = groups.filter(({ value }) => value === null || !values.includes(value))
  return [...options, ...others].filter(({ value, count }) => count.value > 0 || !isInactive(field, value))
}

function optionsOf(field: FieldDescriptor): readonly string[] {
  return field.type === 'select' ? (field.options ?? []) : []
}

/** What is no longer offered has a column only as long as records have it. */
function isInactive(field: FieldDescriptor, value: Group['value']): boolean {
  return field.custom?.choices?.find((choice) => choice.value === value)?.isInactive === true
}

function empty(field: FieldDescriptor, value: string | boolean): Group {
  return {
    value,
    name: null,
    conditions: [{ field: field.key, op: 'eq', value }],
    count: { value: 0, relation: 'eq' },
    sums: null,
  }
}
