import type { FieldDescriptor } from './field-descriptor.ts'
import type { RecordItem } from './record.ts'

export type Choice = 'mine' | 'theirs'

/** A field that somebody else changed while this person was at work on the record. */
export interface ConflictingField {
  field: FieldDescriptor
  was: unknown
  theirs: unknown
  mine: unknown
  /** Both changed it, to different values: somebody has to choose. */
  isContested: boolean
}

/**
 * What another person changed between `base` (what this person started from) and `current` (what the server has now),
 * beside what this person made of it in `mine`.
 */
export function conflictsOf(
  fields: readonly FieldDescriptor[],
  base: RecordItem,
  current: RecordItem,
  mine: Record<string, unknown>,
): ConflictingField[] {
  return fields
    .filter((field) => !field.readOnly && !sameValue(base[field.key], current[field.key]))
    .map((field) => {
      const own = field.key in mine ? mine[field.key] : base[field.key]
      return {
        field,
        was: base[field.key],
        theirs: current[field.key],
        mine: own,
        isContested: !sameValue(own, base[field.key]) && !sameValue(own, current[field.key]),
      }
    })
}

/** The changes to send on top of `current`: this person's own, except where they let the other's stand. */
export function resolveConflict(
  mine: Record<string, unknown>,
  current: RecordItem,
  choices: Readonly<Record<string, Choice>>,
): Record<string, unknown> {
  const kept = Object.entries(mine).filter(
    ([key, value]) => choices[key] !== 'theirs' && !sameValue(value, current[key]),
  )
  return Object.fromEntries(kept)
}

/** Empty text and nothing are the same to a person. */
export function sameValue(a: unknown, b: unknown): boolean {
  return (isNothing(a) && isNothing(b)) || JSON.stringify(a) === JSON.stringify(b)
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined || value === ''
}

/** The values of a form that differ from the record it was opened with. */
export function changedValues(base: RecordItem | undefined, values: Record<string, unknown>): Record<string, unknown> {
  const changed = Object.entries(values).filter(([key, value]) => !sameValue(base?.[key], value))
  return Object.fromEntries(changed.map(([key, value]) => [key, value === '' || value === undefined ? null : value]))
}
