import { type RawBuilder, sql } from 'kysely'
import { dayIn } from '../periods.ts'
import { alike, as, asText, over } from './coerce.ts'
import * as expressions from './expressions.ts'
import type { Emit, Value, ValueType } from './value.ts'

type Sql = RawBuilder<unknown>
type Result = { type: ValueType; sql: Emit }

/** A function that formulas may use: how many parts it takes, in what steps, and what it makes of them. */
export interface FormulaFunction {
  least: number
  most: number
  make(args: readonly Value[]): Result
  /** Which part may be a selection, and which are compared with it. */
  chooses?(args: readonly Value[]): readonly [number, readonly number[]]
}

const many = 30

export const functions: Readonly<Record<string, FormulaFunction>> = {
  IF: { least: 2, most: 3, make: ([condition, ...branches]) => chosen([condition!, branches[0]!], branches[1]) },
  IFS: { least: 2, most: many, make: (args) => chosen(...elseApart(args)) },
  SWITCH: { least: 3, most: many, make: switched, chooses: casesOf },
  AND: { least: 1, most: many, make: (args) => joined(args, sql` and `) },
  OR: { least: 1, most: many, make: (args) => joined(args, sql` or `) },
  NOT: fixed(['boolean'], 'boolean', (of) => sql`(not ${of})`),
  ISEMPTY: { least: 1, most: 1, make: ([of]) => ({ type: 'boolean', sql: over([of!.sql], emptiness(of!.type)) }) },
  IFEMPTY: { least: 2, most: 2, make: firstFilled },
  IFERROR: { least: 2, most: 2, make: firstFilled },
  ROUND: fixed(['number', 'number'], 'number', expressions.rounded, 1),
  INT: fixed(['number'], 'number', (of) => sql`floor(${expressions.comparable(of)})`),
  ABS: fixed(['number'], 'number', (of) => sql`abs(${of})`),
  MIN: { least: 1, most: many, make: (args) => extreme(args, sql`least`) },
  MAX: { least: 1, most: many, make: (args) => extreme(args, sql`greatest`) },
  SUM: { least: 1, most: many, make: summed },
  VALUE: fixed(['text'], 'number', expressions.numberOfText),
  CONCAT: { least: 1, most: many, make: (args) => concatenated(args) },
  LEN: fixed(['text'], 'number', (of) => sql`char_length(${expressions.filledText(of)})::numeric`),
  LEFT: fixed(['text', 'number'], 'text', (of, count) => sql`left(${of}, ${expressions.whole(count, 0, 1_000)})`),
  RIGHT: fixed(['text', 'number'], 'text', (of, count) => sql`right(${of}, ${expressions.whole(count, 0, 1_000)})`),
  UPPER: fixed(['text'], 'text', (of) => sql`upper(${of})`),
  LOWER: fixed(['text'], 'text', (of) => sql`lower(${of})`),
  TRIM: fixed(['text'], 'text', (of) => sql`btrim(${of}, ' ' || chr(12288) || chr(9) || chr(10) || chr(13))`),
  CONTAINS: { least: 2, most: 2, make: contains, chooses: ([of]) => [0, of!.type === 'list' ? [1] : []] },
  TODAY: {
    least: 0,
    most: 0,
    make: () => ({
      type: 'date',
      sql: ({ now, organization }) => sql`${sql.lit(dayIn(now, organization.timeZone))}::date`,
    }),
  },
  DAYS: fixed(['date', 'date'], 'number', (end, start) => sql`(${end} - ${start})::numeric`),
  YEAR: fixed(['date'], 'number', (of) => sql`extract(year from ${of})`),
  MONTH: fixed(['date'], 'number', (of) => sql`extract(month from ${of})`),
  DAY: fixed(['date'], 'number', (of) => sql`extract(day from ${of})`),
  DATE: fixed(['number', 'number', 'number'], 'date', expressions.dayOf),
  EDATE: fixed(['date', 'number'], 'date', expressions.dayPlusMonths),
}

/** `optional`: how many of the last parts may be left out; they count as 0. */
function fixed(types: ValueType[], type: ValueType, make: (...sqls: Sql[]) => Sql, optional = 0): FormulaFunction {
  return {
    least: types.length - optional,
    most: types.length,
    make: (args) => {
      const given = args.map((arg, index) => as(types[index]!, arg))
      const missing = types.slice(given.length).map((): Emit => () => sql`0::numeric`)
      return { type, sql: over([...given, ...missing], make) }
    },
  }
}

/** Conditions and what each gives; the first that holds counts, an empty one does not hold. */
function chosen(pairs: readonly Value[], otherwise: Value | undefined): Result {
  const conditions = pairs.filter((_, index) => index % 2 === 0).map((condition) => as('boolean', condition))
  const branches = pairs.filter((_, index) => index % 2 === 1)
  const { type, sqls } = alike(otherwise ? [...branches, otherwise] : branches)
  return {
    type,
    sql: over([...conditions, ...sqls], (...made) => {
      const whens = conditions.map((_, index) => sql`when ${made[index]!} then ${made[conditions.length + index]!}`)
      return sql`(case ${sql.join(whens, sql` `)} else ${otherwise ? made.at(-1)! : sql`null`} end)`
    }),
  }
}

function elseApart(args: readonly Value[]): [readonly Value[], Value | undefined] {
  return args.length % 2 === 0 ? [args, undefined] : [args.slice(0, -1), args.at(-1)]
}

function switched([of, ...rest]: readonly Value[]): Result {
  const [pairs, otherwise] = elseApart(rest)
  const cases = alike([of!, ...pairs.filter((_, index) => index % 2 === 0)])
  const form = cases.type === 'number' ? expressions.comparable : cases.type === 'text' ? expressions.filledText : same
  const [subject, ...values] = cases.sqls.map((part) => over([part], form))
  const results = alike([...pairs.filter((_, index) => index % 2 === 1), ...(otherwise ? [otherwise] : [])])
  return {
    type: results.type,
    sql: over([subject!, ...values, ...results.sqls], (head, ...made) => {
      const whens = values.map((_, index) => sql`when ${made[index]!} then ${made[values.length + index]!}`)
      return sql`(case ${head} ${sql.join(whens, sql` `)} else ${otherwise ? made.at(-1)! : sql`null`} end)`
    }),
  }
}

function casesOf(args: readonly Value[]): readonly [number, readonly number[]] {
  const last = args.length % 2 === 0 ? args.length - 1 : args.length
  return [0, Array.from(args.keys()).filter((index) => index % 2 === 1 && index < last)]
}

function same(of: Sql): Sql {
  return of
}

function joined(args: readonly Value[], by: Sql): Result {
  const parts = args.map((arg) => as('boolean', arg))
  return { type: 'boolean', sql: over(parts, (...made) => sql`(${sql.join(made, by)})`) }
}

function emptiness(type: ValueType): (of: Sql) => Sql {
  if (type === 'text') return (of) => sql`(${expressions.filledText(of)} = '')`
  return type === 'list' ? (of) => sql`(coalesce(${of}, '[]') = '[]')` : (of) => sql`(${of} is null)`
}

function firstFilled(args: readonly Value[]): Result {
  const { type, sqls } = alike(args)
  const filled = (of: Sql) => (type === 'text' ? sql`nullif(${of}, '')` : of)
  return { type, sql: over(sqls, (first, second) => sql`coalesce(${filled(first!)}, ${second})`) }
}

/** Empty parts are left out of account. */
function extreme(args: readonly Value[], name: Sql): Result {
  const { type, sqls } = alike(args, new Set<ValueType>(['number', 'date']))
  return { type, sql: over(sqls, (...made) => sql`${name}(${sql.join(made)})`) }
}

function summed(args: readonly Value[]): Result {
  const parts = args.map((arg) => as('number', arg))
  const all = (...made: Sql[]) =>
    sql`(${sql.join(
      made.map((one) => sql`coalesce(${one}, 0)`),
      sql` + `,
    )})`
  return { type: 'number', sql: over(parts, all) }
}

export function concatenated(args: readonly Value[]): Result {
  const parts = args.map(asText)
  const all = (...made: Sql[]) => sql`(${sql.join(made.map(expressions.filledText), sql` || `)})`
  return { type: 'text', sql: over(parts, all) }
}

function contains([of, part]: readonly Value[]): Result {
  const wanted = as('text', part!)
  if (of!.type === 'list')
    return {
      type: 'boolean',
      sql: over([of!.sql, wanted], (list, word) => sql`coalesce(jsonb_exists(${list}, ${word}), false)`),
    }
  const found = (text: Sql, word: Sql) =>
    sql`(strpos(${expressions.filledText(text)}, ${expressions.filledText(word)}) > 0)`
  return { type: 'boolean', sql: over([as('text', of!), wanted], (text, word) => found(text!, word!)) }
}
