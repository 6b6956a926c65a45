import type { FieldSet } from './field-descriptor.ts'
import { allOf, conditionsOf, type Condition, type Filter } from './filter.ts'

/** The first of the wanted orders whose field is there for this person, or the usual one. */
export function seenSort(fields: FieldSet, ...wanted: readonly (string | undefined)[]): string {
  return wanted.find((sort) => sort && fields.byKey.get(sort.replace(/^-/, ''))?.sortable) ?? '-updatedAt'
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
