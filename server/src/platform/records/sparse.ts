import { columnsByTable } from '../db/columns.gen.ts'
import type { FieldError } from '../errors.ts'
import type { Sort } from './cursor.ts'
import { displayKey, type RecordKind } from './kind.ts'

/** Keys of the fields that somebody wants of each record of a list; undefined for all of them. */
export type Wanted = ReadonlySet<string> | undefined

/** `given`: keys separated by commas. Hidden fields are refused like such as do not exist. */
export function parseFields(kind: RecordKind, given: string | undefined): { wanted: Wanted; errors: FieldError[] } {
  if (given === undefined) return { wanted: undefined, errors: [] }
  const wanted = given.split(',').filter(Boolean)
  const options = kind.bound.filter(({ level }) => level !== 'hidden').map(({ key }) => key)
  const isKnown = wanted.every((key) => options.includes(key))
  return {
    wanted: new Set(wanted),
    errors: isKnown ? [] : [{ path: 'fields', code: 'invalid_option', params: { options } }],
  }
}

/** The columns to read of the rows of a list: all, unless some will do. */
export function columnsToRead(kind: RecordKind, wanted: Wanted, sort: Sort): readonly string[] {
  const all = columnsByTable[kind.table]!
  if (!wanted || !kind.presentedFrom) return all
  const fields = [...wanted, ...kind.presentedFrom].flatMap((key) => kind.byKey.get(key) ?? [])
  const used = [...fields, sort.field]
  // What is computed may be so from any of them.
  if (used.some(({ expression, custom }) => expression ?? custom?.formula)) return all
  const columns = used.map(({ column, custom }) => (custom ? 'custom' : column))
  return [...new Set(['org_id', 'id', 'version', ...columns])]
}

/** Takes presented records to the fields that are wanted, and everything that is no field: id, version, what may be done. */
export function sparse(kind: RecordKind, wanted: ReadonlySet<string>): (record: object) => object {
  const left = leftOut(kind, wanted)
  const kept = (of: Record<string, unknown>, prefix: string) => {
    const result: Record<string, unknown> = {}
    for (const key in of) if (!left.has(prefix + key)) result[key] = of[key]
    return result
  }
  return (record) => {
    const result = kept(record as Record<string, unknown>, '')
    const { custom } = result
    if (typeof custom === 'object' && custom !== null)
      result['custom'] = kept(custom as Record<string, unknown>, 'custom.')
    return result
  }
}

/** Keys as records have them, with what they show beside ids. */
function leftOut(kind: RecordKind, wanted: ReadonlySet<string>): Set<string> {
  const others = kind.bound.filter(({ key }) => !wanted.has(key))
  return new Set(
    others.flatMap(({ key, target, type }) => (target || type === 'file' ? [key, displayKey(key)] : [key])),
  )
}
