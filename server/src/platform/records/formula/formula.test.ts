import { sql } from 'kysely'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { useTestApp } from '../../../testing/test-app.ts'
import type { Ctx } from '../../context.ts'
import { withOrg } from '../../db/with-org.ts'
import * as fields from '../field.ts'
import type { BoundField } from '../kind.ts'
import { compileFormula } from './compile-formula.ts'
import { type Row, rows, samples } from '../../../testing/formula-samples.ts'
import * as reference from '../../../testing/formula-meaning.ts'
import { exact, type Meaning } from '../../../testing/formula-meaning.ts'

const app = useTestApp()
/** Where the organization is, the first of March has begun. */
const now = new Date('2026-02-28T20:00:00Z')

const columns = {
  a: fields.decimal(2),
  b: fields.decimal(4),
  s: fields.text(),
  r: fields.text(),
  d: fields.date(),
  e: fields.date(),
  t: fields.boolean(),
}
const bound = new Map<string, BoundField>(
  Object.entries(columns).map(([key, field]) => [key, { ...field, key, column: key }]),
)
const scope = { field: (key: string) => bound.get(key) }

const day = (value: number | null) => (value === null ? null : reference.dayText(value))

async function answer(ctx: Ctx, formula: string, row: Row, decimals: number): Promise<unknown> {
  const compiled = compileFormula({ formula, decimals }, scope)
  if ('faults' in compiled) throw new Error(`${formula}: ${JSON.stringify(compiled.faults)}`)
  return withOrg(ctx, async (tx) => {
    const found = await sql<{ value: unknown }>`select ${compiled.sql(ctx, 't')} as value from
      (values (${row.a}::numeric, ${row.b}::numeric, ${row.s}::text, ${row.r}::text, ${day(row.d)}::date, ${day(row.e)}::date, ${row.t}::boolean)) t (a, b, s, r, d, e, t)`.execute(
      tx,
    )
    return found.rows[0]!.value
  })
}

/** What is shown of a meaning: rounded, cut, or nothing where it is beyond all measure. */
function shown(value: Meaning, decimals: number): unknown {
  if (typeof value === 'number') return day(value)
  if (typeof value === 'string') return [...value].slice(0, 1_000).join('') || null
  if (value === null || typeof value === 'boolean') return value
  const plain = value.toDecimalPlaces(decimals)
  if (plain.abs().greaterThanOrEqualTo('1e15')) return null
  return plain.isZero() ? exact(0).toFixed(decimals) : plain.toFixed(decimals)
}

it('PostgreSQL answers every formula as its words mean', async () => {
  const { admin } = await app.organization()
  const ctx = { ...(await admin.ctx()), now }
  await fc.assert(
    fc.asyncProperty(samples, rows, fc.integer({ min: 0, max: 6 }), async (sample, row, decimals) => {
      expect(await answer(ctx, sample.text, row, decimals)).toEqual(shown(sample.of(row), decimals))
    }),
    { numRuns: 250 },
  )
})

it.each([
  ['（３ ＋ １．５）× 2', '9.00'],
  ['9 ÷ 2', '4.50'],
  ['9÷2×4', '18.00'],
  ['IF（2 ＞ 1，“大”，“小”）', '大'],
])('reads the signs and digits of a Chinese keyboard: %s', async (formula, value) => {
  const { admin } = await app.organization()
  const row = { a: null, b: null, s: null, r: null, d: null, e: null, t: null }
  expect(await answer(await admin.ctx(), formula, row, 2)).toBe(value)
})

const words = [
  '{a}',
  '{d}',
  '{s}',
  '{t}',
  '{zz}',
  '1',
  '0',
  '1e9',
  '999999999999999',
  '"x"',
  '"2026-01-01"',
  '“',
  '(',
  ')',
  ',',
  '，',
  '+',
  '-',
  '*',
  '/',
  '%',
  '&',
  '=',
  '<>',
  '<',
  '{',
  '}',
  'IF(',
  'ROUND(',
  'DATE(',
  'EDATE(',
  'LEFT(',
  'MAX(',
  'constructor(',
  'toString',
  'TODAY()',
  "'",
  '--',
  ';',
  '$1',
  '\u0000',
  '😀',
]

it('no text breaks anything: it is refused at its place, or it is a formula that breaks no row', async () => {
  const { admin } = await app.organization()
  const ctx = { ...(await admin.ctx()), now }
  const texts = fc.oneof(
    fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 40 }),
  )
  await fc.assert(
    fc.asyncProperty(texts, rows, async (text, row) => {
      const compiled = compileFormula({ formula: text }, scope)
      if (!('faults' in compiled)) await answer(ctx, text, row, 2)
      else for (const { from, to } of compiled.faults) expect(0 <= from && from <= to && to <= text.length).toBe(true)
    }),
    { numRuns: 400 },
  )
})
