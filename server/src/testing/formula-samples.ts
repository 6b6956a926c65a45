import { Decimal } from 'decimal.js'
import fc from 'fast-check'
import * as reference from './formula-meaning.ts'
import { exact, type Meaning } from './formula-meaning.ts'

/** Where TODAY() is. */
const today = reference.dayNumber(2026, 3, 1)

export interface Row {
  a: string | null
  b: string | null
  s: string | null
  r: string | null
  d: number | null
  e: number | null
  t: boolean | null
}
/** A formula, and what it means for a row. */
export interface Sample<M> {
  text: string
  of(row: Row): M
}
type N = Sample<Decimal | null>
type T = Sample<string | null>
type D = Sample<number | null>
type B = Sample<boolean | null>

const field = <K extends keyof Row, M>(key: K, read: (value: Row[K]) => M) =>
  fc.constant<Sample<M>>({ text: `{${key}}`, of: (row) => read(row[key]) })
const number = (value: string | null) => (value === null ? null : exact(value))
const same = <V>(value: V) => value

const decimals = fc.tuple(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 0, max: 4 })).map(([digits, places]) =>
  exact(digits)
    .dividedBy(10 ** places)
    .toFixed(places),
)

const { n, x, y, b } = fc.letrec<{ n: N; x: T; y: D; b: B }>((tie) => ({
  n: fc.oneof(
    { maxDepth: 5, depthSize: 'medium', withCrossShrink: true },
    field('a', number),
    field('b', number),
    decimals.map((digits) => ({ text: digits, of: () => exact(digits) })),
    fc.tuple(fc.constantFrom('+', '-', '*', '/' as const), tie('n'), tie('n')).map(([op, l, r]): N => ({
      text: `(${l.text} ${op} ${r.text})`,
      of: (row) => reference.arithmetic(op as '+', l.of(row), r.of(row)),
    })),
    tie('n').map((of): N => ({ text: `-(${of.text})%`, of: (row) => of.of(row)?.times('0.01').negated() ?? null })),
    fc.tuple(tie('n'), fc.integer({ min: -3, max: 4 })).map(([of, digits]): N => ({
      text: `ROUND(${of.text}, ${digits})`,
      of: (row) => reference.rounded(of.of(row), exact(digits)),
    })),
    tie('n').map((of): N => ({
      text: `int(${of.text})`,
      of: (row) => of.of(row)?.toDecimalPlaces(10).floor() ?? null,
    })),
    tie('n').map((of): N => ({ text: `ABS(${of.text})`, of: (row) => of.of(row)?.abs() ?? null })),
    fc
      .array(tie('n'), { minLength: 1, maxLength: 3 })
      .map((parts): N => call('MAX', parts, (values) => filled(values, (some) => Decimal.max(...some)))),
    fc
      .array(tie('n'), { minLength: 1, maxLength: 3 })
      .map((parts): N => call('MIN', parts, (values) => filled(values, (some) => Decimal.min(...some)))),
    fc
      .array(tie('n'), { minLength: 1, maxLength: 3 })
      .map((parts): N =>
        call('SUM', parts, (values) => values.reduce<Decimal>((sum, value) => sum.plus(value ?? 0), exact(0))),
      ),
    tie('x').map((of): N => call('LEN', [of], ([text]) => exact([...(text ?? '')].length))),
    tie('x').map((of): N => call('VALUE', [of], ([text]) => valueOf(text ?? null))),
    fc
      .tuple(tie('y'), tie('y'))
      .map((pair): N =>
        call('DAYS', pair, ([end, start]) => (end == null || start == null ? null : exact(end - start))),
      ),
    fc
      .tuple(fc.constantFrom('YEAR', 'MONTH', 'DAY'), tie('y'))
      .map(([name, of]): N =>
        call(name, [of], ([day]) => (day == null ? null : exact(reference.civil(day)[name.toLowerCase() as 'year']))),
      ),
    branches(tie('b') as fc.Arbitrary<B>, tie('n') as fc.Arbitrary<N>),
    fc.tuple(tie('n'), tie('n')).map((pair): N => call('IFEMPTY', pair, ([first, second]) => first ?? second ?? null)),
  ),
  x: fc.oneof(
    { maxDepth: 4, depthSize: 'medium', withCrossShrink: true },
    field('s', same),
    field('r', same),
    fc
      .constantFrom('', 'ab', '华为', ' 1,234.5 ', '"', '😀')
      .map((text): T => ({ text: `"${text.replaceAll('"', '""')}"`, of: () => text })),
    fc.tuple(fc.oneof(tie('n'), tie('x'), tie('y')), tie('x')).map(([l, r]): T => ({
      text: `(${(l as T).text} & ${r.text})`,
      of: (row) => reference.textOf((l as Sample<Meaning>).of(row)) + (r.of(row) ?? ''),
    })),
    fc
      .tuple(fc.constantFrom('LEFT', 'RIGHT'), tie('x'), fc.integer({ min: 0, max: 5 }))
      .map(([name, of, count]): T => ({
        text: `${name}(${of.text}, ${count})`,
        of: (row) => cut(name, of.of(row), count),
      })),
    tie('x').map((of): T => call('UPPER', [of], ([text]) => text?.toUpperCase() ?? null)),
    tie('x').map((of): T =>
      call('TRIM', [of], ([text]) => text?.replace(/^[ \u3000\t\n\r]+|[ \u3000\t\n\r]+$/g, '') ?? null),
    ),
    branches(tie('b') as fc.Arbitrary<B>, tie('x') as fc.Arbitrary<T>),
    fc
      .tuple(tie('x'), tie('x'))
      .map((pair): T => call('IFEMPTY', pair, ([first, second]) => first || (second ?? null))),
  ),
  y: fc.oneof(
    { maxDepth: 4, depthSize: 'medium', withCrossShrink: true },
    field('d', same),
    field('e', same),
    fc.constant<D>({ text: 'TODAY()', of: () => today }),
    fc.tuple(tie('y'), tie('n')).map(([of, days]): D => ({
      text: `(${of.text} + ${days.text})`,
      of: (row) => reference.dayPlus(of.of(row), days.of(row)),
    })),
    fc.tuple(tie('y'), tie('n')).map(([of, days]): D => ({
      text: `(${of.text} - ${days.text})`,
      of: (row) => reference.dayPlus(of.of(row), days.of(row)?.negated() ?? null),
    })),
    fc
      .tuple(tie('y'), fc.oneof(fc.integer({ min: -60_000, max: 130_000 }), fc.integer({ min: -30, max: 30 })))
      .map(([of, months]): D => ({
        text: `EDATE(${of.text}, ${months})`,
        of: (row) => reference.dayPlusMonths(of.of(row), exact(months)),
      })),
    fc
      .tuple(tie('n'), tie('n'), tie('n'))
      .map((parts): D => call('DATE', parts, ([year, month, day]) => reference.dayOf(year!, month!, day!))),
    fc
      .tuple(tie('y'), tie('y'))
      .map((pair): D => call('MAX', pair, (days) => filled(days, (some) => Math.max(...some)))),
    branches(tie('b') as fc.Arbitrary<B>, tie('y') as fc.Arbitrary<D>),
  ),
  b: fc.oneof(
    { maxDepth: 4, depthSize: 'medium', withCrossShrink: true },
    field('t', same),
    fc.boolean().map((value): B => ({ text: String(value), of: () => value })),
    fc
      .tuple(
        fc.constantFrom('=', '<>', '<', '<=', '>', '>='),
        fc.oneof(fc.tuple(tie('n'), tie('n')), fc.tuple(tie('y'), tie('y'))),
      )
      .map(([op, [l, r]]): B => compared(op, l as Sample<Meaning>, r as Sample<Meaning>)),
    fc.tuple(fc.constantFrom('=', '<>'), tie('x'), tie('x')).map(([op, l, r]): B => ({
      text: `(${l.text} ${op} ${r.text})`,
      of: (row) => ((l.of(row) ?? '') === (r.of(row) ?? '')) === (op === '='),
    })),
    fc.tuple(tie('b'), tie('b')).map((pair): B => call('AND', pair, ([l, r]) => reference.and(l!, r!))),
    fc.tuple(tie('b'), tie('b')).map((pair): B => call('OR', pair, ([l, r]) => reference.or(l!, r!))),
    tie('b').map((of): B => call('NOT', [of], ([value]) => (value == null ? null : !value))),
    fc
      .oneof(tie('n'), tie('x'), tie('y'), tie('b'))
      .map((of): B => call('ISEMPTY', [of as Sample<Meaning>], ([value]) => value == null || value === '')),
    fc
      .tuple(tie('x'), tie('x'))
      .map((pair): B => call('CONTAINS', pair, ([text, word]) => (text ?? '').includes(word ?? ''))),
  ),
}))

/** Formulas of any type that fit into a field. */
export const samples = (fc.oneof(n, x, y, b) as fc.Arbitrary<Sample<Meaning>>).filter(
  ({ text }) => text.length <= 1_000,
)

function call<A, M>(name: string, parts: readonly Sample<A>[], of: (values: A[]) => M): Sample<M> {
  return {
    text: `${name}(${parts.map((part) => part.text).join(', ')})`,
    of: (row) => of(parts.map((part) => part.of(row))),
  }
}

function branches<M>(condition: fc.Arbitrary<B>, branch: fc.Arbitrary<Sample<M>>): fc.Arbitrary<Sample<M>> {
  return fc.tuple(condition, branch, branch).map(([when, then, otherwise]) => ({
    text: `IF(${when.text}, ${then.text}, ${otherwise.text})`,
    of: (row) => (when.of(row) === true ? then.of(row) : otherwise.of(row)),
  }))
}

function compared(op: string, l: Sample<Meaning>, r: Sample<Meaning>): B {
  return { text: `(${l.text} ${op} ${r.text})`, of: (row) => reference.compare(op, l.of(row), r.of(row)) }
}

function filled<V>(values: readonly (V | null)[], of: (some: V[]) => V): V | null {
  const some = values.filter((value) => value !== null)
  return some.length === 0 ? null : of(some)
}

function cut(name: string, text: string | null, count: number): string | null {
  if (text === null) return null
  const signs = [...text]
  return (name === 'LEFT' ? signs.slice(0, count) : signs.slice(Math.max(0, signs.length - count))).join('')
}

function valueOf(text: string | null): Decimal | null {
  const found = /^\s*([-+]?\d{1,15}(?:\.\d{1,10})?)\s*$/.exec((text ?? '').replaceAll(',', ''))
  return found ? exact(found[1]!) : null
}

export const rows = fc.record<Row>({
  a: fc.option(
    fc.oneof(
      fc.integer({ min: -100_000, max: 100_000 }).map((cents) => exact(cents).dividedBy(100).toFixed(2)),
      fc.constantFrom('0', '9999999999999.99'),
    ),
    { freq: 4 },
  ),
  b: fc.option(
    fc.integer({ min: -50_000, max: 50_000 }).map((parts) => exact(parts).dividedBy(10_000).toFixed(4)),
    { freq: 4 },
  ),
  s: fc.option(fc.constantFrom('', '华为', 'a b', ' x ', '12.5', '-3', '1e5', '😀é'), { freq: 4 }),
  r: fc.option(fc.constantFrom('b', '华', '0.0000000001'), { freq: 4 }),
  d: fc.option(fc.oneof(fc.integer({ min: 0, max: 3_652_058 }), fc.integer({ min: 738_000, max: 740_000 })), {
    freq: 4,
  }),
  e: fc.option(fc.integer({ min: 738_000, max: 740_000 }), { freq: 4 }),
  t: fc.option(fc.boolean(), { freq: 4 }),
})
