import pg from 'pg'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { arrayLiteral } from './array-literal.ts'

let client: pg.Client

beforeAll(async () => {
  client = new pg.Client({ connectionString: inject('cluster').adminUrl })
  await client.connect()
})

afterAll(() => client.end())

const lists: [type: string, list: unknown[]][] = [
  ['text', ['张三', '', 'null', 'NULL', null, undefined, ' a ', 'a,b', '{a}', '{"name":"华“东"}']],
  ['text', ['"', '\\', '\\"', '\\n', 'a\nb', '\t', '\u0001', '\\\n', 'C:\\new', '😀', '\ud800', '\u2028']],
  ['uuid', ['019a0000-0000-7000-8000-000000000001', null]],
  ['int', [1, -2, 0, null]],
  ['numeric', ['1.50', '-0.01', 1e21, 0.1]],
  ['float8', [Number.NaN, Number.POSITIVE_INFINITY, 1]],
  ['boolean', [true, false, null]],
  ['timestamptz', [new Date('2026-11-27T08:00:00.123Z'), new Date('1899-12-31T16:05:43Z'), null]],
  ['bytea', [Buffer.from([0, 255]), Buffer.alloc(0)]],
  ['text', []],
  ['int[]', [[1, 2]]],
]

it.for(lists)('says a list of %s as the driver does', async ([type, list]) => {
  // A lone surrogate is no text to a database; the driver puts a replacement character in its place.
  const { rows } = await client.query(
    `select ($1::${type}[])::text as ours, ($2::${type}[])::text as theirs`.replaceAll('[][]', '[]'),
    [arrayLiteral(list), list],
  )
  expect(rows[0].ours).toBe(rows[0].theirs)
})

it('leaves to the driver what JSON would say otherwise', () => {
  for (const list of [['a\nb'], [Buffer.from('a')], [[1]], [Number.NaN], [new Date(Number.NaN)], [{ a: 1 }]])
    expect(arrayLiteral(list)).toBe(list)
  expect(arrayLiteral(['a"b', null])).toBe('{"a\\"b",null}')
})
