import { type RawBuilder, sql } from 'kysely'

type Sql = RawBuilder<unknown>

// Whatever values come, these give a value or null and never an error: one record must not break a list. Each argument
// stands once in what they make, for nested formulas would otherwise double with every level.

const lastDay = 3_652_058
const limit = '1000000000000000'

/** Numbers of sixteen digits before the point and more are none: a JSON number would not carry them. */
export function bounded(number: Sql): Sql {
  return sql`nullif(nullif(greatest(least(${number}, ${sql.lit(limit)}::numeric), -${sql.lit(limit)}::numeric), ${sql.lit(limit)}::numeric), -${sql.lit(limit)}::numeric)`
}

export function rounded(number: Sql, digits: Sql): Sql {
  return sql`round(${number}, ${whole(digits, -15, 15)})`
}

/** What division leaves behind the tenth digit is no difference: 1/3*3 is 1. */
export function comparable(number: Sql): Sql {
  return sql`round(${number}, 10)`
}

/** To twenty digits after the point; by nothing or zero there is no quotient. */
export function quotient(dividend: Sql, divisor: Sql): Sql {
  return sql`round(round(${dividend}, 20) / nullif(${divisor}, 0), 20)`
}

/** A number as an int that can do no harm; nothing counts as 0. */
export function whole(number: Sql, min: number, max: number): Sql {
  return sql`least(greatest(floor(round(coalesce(${number}, 0), 10)), ${sql.lit(min)}), ${sql.lit(max)})::int`
}

/** The day that many days after 0001-01-01; none outside the years that four digits write. */
function dayAt(offset: Sql): Sql {
  return sql`(date '0001-01-01' + nullif(nullif(greatest(least(floor((${offset})::numeric), ${sql.lit(lastDay + 1)}), -1), ${sql.lit(lastDay + 1)}), -1)::int)`
}

export function boundedDay(day: Sql): Sql {
  return dayAt(sql`(${day} - date '0001-01-01')`)
}

export function dayPlus(day: Sql, days: Sql): Sql {
  return dayAt(sql`((${day} - date '0001-01-01') + round(${days}, 10))`)
}

export function dayPlusMonths(day: Sql, months: Sql): Sql {
  const moved = sql`(${day} + make_interval(months => ${harmlessMonths(months)}))::date`
  return boundedDay(moved)
}

/** Months and days beyond their ends go on into the next ones, as in a spreadsheet. */
export function dayOf(year: Sql, month: Sql, day: Sql): Sql {
  const months = harmlessMonths(sql`((floor(${year}) - 1) * 12 + floor(${month}) - 1)`)
  const first = sql`(date '0001-01-01' + make_interval(months => ${months}))::date`
  return dayPlus(first, sql`(floor(${day}) - 1)`)
}

// Null stays null through nullif, where least and greatest would drop it.
function harmlessMonths(months: Sql): Sql {
  return sql`nullif(nullif(greatest(least(floor(${months}), 120001), -48001), 120001), -48001)::int`
}

const longest = 1_000

/** A text that a formula gives; an empty one is none. */
export function boundedText(text: Sql): Sql {
  return sql`nullif(left(${text}, ${sql.lit(longest)}), '')`
}

export function textOfNumber(number: Sql): Sql {
  return sql`trim_scale(round(${number}, 10))::text`
}

export function textOfDay(day: Sql): Sql {
  return sql`to_char(${day}, 'YYYY-MM-DD')`
}

export function filledText(text: Sql): Sql {
  return sql`coalesce(${text}, '')`
}

/** Null where the text is no plain number. */
export function numberOfText(text: Sql): Sql {
  return sql`substring(replace(${text}, ',', '') from '^[[:space:]]*([-+]?[0-9]{1,15}(?:[.][0-9]{1,10})?)[[:space:]]*$')::numeric`
}
