import pg from 'pg'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { readColumnTypes, TableBuffer } from './table-buffer.ts'

let client: pg.Client

beforeAll(async () => {
  client = new pg.Client({ connectionString: inject('cluster').adminUrl })
  await client.connect()
})

afterAll(() => client.end())

it('writes every value that a table can hold as the database writes it itself', async () => {
  await client.query(`begin; create table public.written (
    id uuid, name text, data jsonb, whole int, long bigint, is_so boolean, due_on date, at timestamptz, amount numeric(18,2))`)
  const table = new TableBuffer(
    await readColumnTypes(client),
    'written',
    'id name data whole',
    'long is_so',
    'due_on at amount',
  )
  const id = '0198f000-0abc-7def-8123-456789abcdef'
  table.add(
    [id, '张三\t"\\N"\n', '{"a":"华为"}', -1],
    [2 ** 40 + 5, true],
    ['1999-12-31', new Date('1999-12-31T23:59:59.999Z'), '-12345678.05'],
  )
  table.add([null, '', '[]', 2 ** 31 - 1], [-1, false], ['2026-02-28', new Date('2026-11-27T08:00:00.001Z'), '0.00'])
  table.add([undefined, '😀'.repeat(70_000), 'null', 0], [0, null], [null, null, '9999999999999999.99'])
  const sent = await table.take()(client)
  const { rows } = await client.query('select w::text as text, length(name) as length from written w')
  await client.query('rollback')
  expect(sent).toBe(3)
  expect(rows.map(({ length }) => length)).toEqual([8, 0, 70_000])
  expect(rows[0].text).toContain(id)
  expect(rows[0].text).toMatch(/,-1,1099511627781,t,1999-12-31,"1999-12-31 23:59:59.999\+00",-12345678.05\)$/)
  expect(rows[1].text).toBe('(,"",[],2147483647,-1,f,2026-02-28,"2026-11-27 08:00:00.001+00",0.00)')
  expect(rows[2].text).toMatch(/,null,0,0,,,,9999999999999999.99\)$/)
  expect(await table.take()(client)).toBe(0)
})
