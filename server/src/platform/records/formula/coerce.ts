import { type RawBuilder, sql } from 'kysely'
import { textOfDay, textOfNumber } from './expressions.ts'
import { FormulaFault, type Span } from './tree.ts'
import { day } from '../field.ts'
import type { Emit, Value, ValueType } from './value.ts'

/** SQL made of that of parts. */
export function over(parts: readonly Emit[], make: (...sqls: RawBuilder<unknown>[]) => RawBuilder<unknown>): Emit {
  return (clock, alias) => make(...parts.map((part) => part(clock, alias)))
}

/** A part as what its place takes. A day may be written as a text. Throws FormulaFault. */
export function as(type: ValueType, value: Value): Emit {
  if (value.type === type) return value.sql
  const { literal } = value
  if (type === 'date' && literal !== undefined && day.safeParse(literal).success)
    return () => sql`${sql.lit(literal)}::date`
  throw new FormulaFault('formula_type', value, { expected: type, found: value.type })
}

/** Numbers and days as a text too, as people write them. */
export function asText(value: Value): Emit {
  if (value.type === 'number') return over([value.sql], textOfNumber)
  return value.type === 'date' ? over([value.sql], textOfDay) : as('text', value)
}

const single = new Set<ValueType>(['number', 'text', 'date', 'boolean'])

/** Parts of which any may be the result, or which are compared: all of one type. Throws FormulaFault. */
export function alike(
  values: readonly Value[],
  among: ReadonlySet<ValueType> = single,
): { type: ValueType; sqls: Emit[] } {
  const [first] = values
  const { type } = values.find((value) => value.literal === undefined) ?? first!
  const allowed = values.find((value) => value.type === type)!
  if (!among.has(type)) throw new FormulaFault('formula_type', allowed, { expected: [...among][0], found: type })
  return { type, sqls: values.map((value) => as(type, value)) }
}

export function valueAt(at: Span, type: ValueType, emit: Emit): Value {
  return { type, sql: emit, from: at.from, to: at.to }
}
