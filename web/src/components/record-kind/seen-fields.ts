import type { FieldSet } from './field-descriptor.ts'
import { allOf, conditionsOf, type Condition, type Filter } from './filter.ts'

/** The wanted order, or the usual one where this person's roles do not show the field. */
export function seenSort(fields: FieldSet, wanted: string | undefined): string {
  const key = wanted?.replace('-', '')
  return wanted && key && fields.byKey.get(key)?.sortable ? wanted : '-updatedAt'
}

/** Can this person filter by all of these? What their roles hide is no field to them. */
export function canFilter(fields: FieldSet, conditions: readonly Condition[]): boolean {
  return conditions.every(({ field }) => field === 'id' || fields.byKey.get(field)?.filterable === true)
}

/** A filter that the application itself thought of, without the conditions that this person cannot ask for. */
export function seenFilter(fields: FieldSet, filter: Filter | undefined): Filter | undefined {
  const conditions = conditionsOf(filter)
  if (!conditions) return filter
  return allOf(conditions.filter((condition) => canFilter(fields, [condition])))
}
