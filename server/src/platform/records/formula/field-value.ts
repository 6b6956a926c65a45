import { sql } from 'kysely'
import { fieldSql } from '../field-access.ts'
import type { FieldType } from '../field.ts'
import type { BoundField } from '../kind.ts'
import { over } from './coerce.ts'
import { boundedDay } from './expressions.ts'
import type { Span } from './tree.ts'
import type { Emit, Value, ValueType } from './value.ts'

const types: Record<FieldType, ValueType> = {
  number: 'number',
  money: 'number',
  percent: 'number',
  text: 'text',
  longText: 'text',
  phone: 'text',
  email: 'text',
  url: 'text',
  address: 'text',
  autoNumber: 'text',
  select: 'text',
  date: 'date',
  datetime: 'date',
  boolean: 'boolean',
  multiSelect: 'list',
  file: 'list',
  user: 'record',
  department: 'record',
  reference: 'record',
  formula: 'record',
}

/** A field as a formula reads it: 12.5 % is 0.125, an instant its day where the organization is, a choice its word. */
export function valueOfField(field: BoundField, at: Span): Value {
  const words = wordsOf(field)
  return {
    type: types[field.type],
    sql: emitted(field, words),
    from: at.from,
    to: at.to,
    ...(words ? { choices: { key: field.key, words } } : {}),
  }
}

function emitted(field: BoundField, words: ReadonlyMap<string, string> | undefined): Emit {
  const stored: Emit = (clock, alias) => fieldSql(clock, field, alias)
  switch (field.type) {
    case 'number':
    case 'money':
      return over([stored], (of) => sql`(${of})::numeric`)
    case 'percent':
      return over([stored], (of) => sql`((${of})::numeric * 0.01)`)
    case 'datetime':
      return (clock, alias) =>
        boundedDay(sql`(${stored(clock, alias)} at time zone ${sql.lit(clock.organization.timeZone)})::date`)
    case 'select':
      return field.custom && words ? worded(stored, words) : over([stored], (of) => sql`(${of})::text`)
    default:
      return types[field.type] === 'text' ? over([stored], (of) => sql`(${of})::text`) : stored
  }
}

/** What the organization calls the choices of its own selections; built-in ones go by what the API calls them. */
function wordsOf({ options, custom }: BoundField): ReadonlyMap<string, string> | undefined {
  const choices = custom?.definition.options.choices
  if (choices) return new Map(choices.map(({ value, label }) => [label, value]))
  return options && new Map(options.map((option) => [option, option]))
}

function worded(stored: Emit, words: ReadonlyMap<string, string>): Emit {
  return over([stored], (of) => {
    const whens = [...words].map(([word, value]) => sql`when ${sql.lit(value)} then ${word}::text`)
    return sql`(case ${of} ${sql.join(whens, sql` `)} end)`
  })
}
