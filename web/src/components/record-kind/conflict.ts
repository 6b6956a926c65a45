import { Decimal } from 'decimal.js'
import { isPlainNumber } from '../../lib/plain-number.ts'
import type { FieldDescriptor } from './field-descriptor.ts'
import type { RecordItem } from './record.ts'

export type Choice = 'mine' | 'theirs'
type FieldsByKey = ReadonlyMap<string, Pick<FieldDescriptor, 'type'>>

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
    .filter((field) => !field.readOnly && !sameValue(base[field.key], current[field.key], field))
    .map((field) => {
      const own = field.key in mine ? mine[field.key] : base[field.key]
      return {
        field,
        was: base[field.key],
        theirs: current[field.key],
        mine: own,
        isContested: !sameValue(own, base[field.key], field) && !sameValue(own, current[field.key], field),
      }
    })
}

/** The changes to send on top of `current`: this person's own, except where they let the other's stand. */
export function resolveConflict(
  mine: Record<string, unknown>,
  current: RecordItem,
  choices: Readonly<Record<string, Choice>>,
  fields: FieldsByKey,
): Record<string, unknown> {
  const kept = Object.entries(mine).filter(
    ([key, value]) => choices[key] !== 'theirs' && !sameValue(value, current[key], fields.get(key)),
  )
  return Object.fromEntries(kept)
}

/** Empty text and nothing are the same to a person, and so are the amounts 100 and 100.00. */
export function sameValue(a: unknown, b: unknown, field?: Pick<FieldDescriptor, 'type'>): boolean {
  if (isNothing(a) && isNothing(b)) return true
  if (field?.type === 'money' && isAmount(a) && isAmount(b)) return new Decimal(a).equals(b)
  return JSON.stringify(a) === JSON.stringify(b)
}

function isAmount(value: unknown): value is string {
  return typeof value === 'string' && isPlainNumber(value)
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined || value === ''
}

/** The values of a form that differ from the record it was opened with. */
export function changedValues(
  base: RecordItem | undefined,
  values: Record<string, unknown>,
  fields: FieldsByKey,
): Record<string, unknown> {
  const changed = Object.entries(values).filter(([key, value]) => !sameValue(base?.[key], value, fields.get(key)))
  return Object.fromEntries(changed.map(([key, value]) => [key, value === '' || value === undefined ? null : value]))
}
