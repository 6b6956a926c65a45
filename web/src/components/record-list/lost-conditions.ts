import type { FieldSet } from '../record-kind/field-descriptor.ts'
import { allOf, type Condition, conditionsOf, type Filter } from '../record-kind/filter.ts'
import { canFilter } from '../record-kind/seen-fields.ts'

/** Which conditions of a link ask for what this person has no field for, counted from 1 in the order in which they stand. */
export function lostConditions(fields: FieldSet, filter: Filter | undefined): number[] {
  return leavesOf(filter).flatMap((condition, index) => (canFilter(fields, [condition]) ? [] : [index + 1]))
}

/** The filter without them; one that is no plain list of conditions means something else without a part, so nothing is left of it. */
export function withoutLost(fields: FieldSet, filter: Filter | undefined): Filter | undefined {
  return allOf(conditionsOf(filter)?.filter((condition) => canFilter(fields, [condition])) ?? [])
}

function leavesOf(filter: Filter | undefined): Condition[] {
  if (!filter) return []
  if ('and' in filter) return filter.and.flatMap(leavesOf)
  return 'or' in filter ? filter.or.flatMap(leavesOf) : [filter]
}
