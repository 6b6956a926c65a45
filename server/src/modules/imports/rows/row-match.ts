import type { Id } from '../../../platform/id.ts'
import type { RecordKind } from '../../../platform/records/kind.ts'
import type { Values } from '../kinds/import-kind.ts'
import { isNumber, withoutNumbers } from '../kinds/record-targets.ts'

/** A record as it stands, or as an earlier row of the file leaves it. */
export type Current = Values & { id: Id; version: number }

/** The texts that tell a row's record from others, one for each set of fields that the row fills. No text has a NUL in it. */
export function matchKeys(matchOn: readonly (readonly string[])[], values: Values): string[] {
  return matchOn.flatMap((fields) => {
    const parts = fields.map((field) => values[field])
    return parts.every((part) => typeof part === 'string' && part !== '')
      ? [[...fields, ...parts.map(fold)].join('\0')]
      : []
  })
}

/** Two with the same name but different codes, or different addresses, are two. */
export function contradicts(surer: readonly (readonly string[])[], values: Values, candidate: Values): boolean {
  return surer.some(([field, ...more]) => {
    const [given, stands] = [values[field!], candidate[field!]]
    return more.length === 0 && Boolean(given) && Boolean(stands) && fold(given) !== fold(stands)
  })
}

function fold(value: unknown): string {
  return typeof value === 'string' ? value.toLowerCase() : ''
}

export type Decision =
  | { action: 'create' }
  | { action: 'update'; id: Id; version: number; changes: Values }
  | { action: 'skip' }
  | { action: 'fail'; field: string | null; code: string; params?: Record<string, unknown> }

interface Rules {
  record: RecordKind
  changesOf?(values: Values, current: Values): Values
}

/**
 * What becomes of a row, given the records that it may mean. Cells that are empty change nothing. A number that none of them
 * has is refused: a new record would get another one.
 */
export function decideRow(
  { record, changesOf = differences }: Rules,
  values: Values,
  found: readonly Current[],
  { onMatch, onNew = 'create' }: { onMatch: 'update' | 'skip'; onNew?: 'create' | 'skip' | undefined },
): Decision {
  const [current, another] = found
  const numbers = Object.keys(values).filter((key) => isNumber(record.byKey.get(key)))
  const [number] = numbers
  if (!current && number && onNew === 'create')
    return { action: 'fail', field: number, code: 'number_not_found', params: { value: values[number] } }
  if (!current) return { action: onNew }
  if (another) return { action: 'fail', field: null, code: 'ambiguous_match', params: { count: found.length } }
  if (onMatch === 'skip') return { action: 'skip' }
  const changes = changesOf(withoutNumbers(record, values), current)
  const fixed =
    numbers.find((key) => fold(values[key]) !== fold(current[key])) ??
    Object.keys(changes).find((key) => record.byKey.get(key)?.createOnly)
  if (fixed) return { action: 'fail', field: fixed, code: 'only_when_created' }
  return Object.keys(changes).length === 0
    ? { action: 'skip' }
    : { action: 'update', id: current.id, version: current.version, changes }
}

export function differences(values: Values, current: Values): Values {
  return Object.fromEntries(
    Object.entries(values).filter(
      ([key, value]) => value !== undefined && !stamps.has(key) && !isSame(value, current[key]),
    ),
  )
}

/** Who made a record that is here already, and when, is known. */
const stamps = new Set(['createdAt', 'createdById'])

/** Instants are compared as such: files and answers write them differently. */
function isSame(given: unknown, stands: unknown): boolean {
  if (given === stands) return true
  if (typeof given === 'string' && typeof stands === 'string' && /^\d{4}-\d\d-\d\dT/.test(given))
    return Date.parse(given) === Date.parse(stands)
  return JSON.stringify(given) === JSON.stringify(stands ?? null)
}
