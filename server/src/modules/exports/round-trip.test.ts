import ExcelJS from 'exceljs'
import fc from 'fast-check'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { useTestApp } from '../../testing/test-app.ts'
import type { TestClient } from '../../testing/test-client.ts'
import { makeCustomer } from '../customers/factory.ts'
import { importFile } from '../imports/factory.ts'
import { exportFile } from './factory.ts'

const app = useTestApp()
const columns = ['name', 'level', 'phone', 'city', 'employees', 'annualRevenue', 'website', 'remark', 'nextContactAt']

const hostile = fc
  .array(
    fc.constantFrom(
      '=1+1',
      '+',
      '-',
      '@SUM(A1)',
      "'",
      '"',
      ',',
      '\n',
      '\t',
      ';',
      '华',
      'a',
      ' b',
      '<&>',
      '%',
      '1',
      '.',
      '😀',
    ),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((parts) => parts.join(''))
const line = hostile.map((text) => text.replaceAll(/[\n\t]/g, '/').trim()).filter((text) => text !== '')
const customer = fc.record({
  level: fc.constantFrom('A', 'B', 'C', 'D', null),
  city: fc.option(line),
  employees: fc.option(fc.integer({ min: 0, max: 1_000_000 })),
  annualRevenue: fc.option(fc.integer({ min: 0, max: 10 ** 12 }).map((cents) => (cents / 100).toFixed(2))),
  remark: fc.option(hostile.map((text) => text.trim()).filter((text) => text !== '')),
  nextContactAt: fc.option(fc.integer({ min: 1, max: 2_000_000_000 }).map((at) => new Date(at * 1_000).toISOString())),
})

async function recordsOf(client: TestClient): Promise<object[]> {
  const { body } = await client.get('/customers', { limit: 200, sort: 'name' })
  return body.items.map((item: Record<string, unknown>) => Object.fromEntries(columns.map((key) => [key, item[key]])))
}

describe('what was exported and is imported again', () => {
  it.each(['csv', 'xlsx'] as const)('is the same, whatever it holds: %s', async (format) => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(customer, line), { minLength: 1, maxLength: 20 }), async (given) => {
        const [from, to] = [await app.organization(), await app.organization()]
        for (const [index, [values, name]] of given.entries()) {
          const made = await from.admin.post('/customers', { name: `${name}${index}`, ...values })
          expect(made.status, JSON.stringify(made.body)).toBe(201)
        }
        const bytes = await exportFile(app, from.admin, { format, columns, query: { sort: 'name' } })
        const done = await importFile(app, to.admin, 'customer', bytes, `customers.${format}`)
        expect(done).toMatchObject({ status: 'done', created: given.length, failed: 0, updated: 0, skipped: 0 })
        expect(await recordsOf(to.admin)).toEqual(await recordsOf(from.admin))
      }),
      { numRuns: 4 },
    )
  })
})

it('no cell of a .csv begins like a formula, and no cell of an .xlsx is one', async () => {
  const { admin } = await app.organization()
  for (const name of ['=HYPERLINK("http://x")', '+1+1', '-1+1', '@SUM(A1)', '=cmd|x'])
    await admin.post('/customers', { name, remark: name })
  const csv = (await exportFile(app, admin, { columns: ['name', 'remark'] })).toString()
  expect(csv.match(/(^|[,\r\n])"?[=+@-]/g) ?? []).toEqual([])
  const xlsx = await exportFile(app, admin, { format: 'xlsx', columns: ['name', 'remark'] })
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(xlsx as unknown as ArrayBuffer)
  const column = workbook.worksheets[0]!.getColumn(1)
  const cells: ExcelJS.Cell[] = []
  column.eachCell((cell) => void cells.push(cell))
  expect(cells.map((cell) => cell.type)).toEqual(cells.map(() => ExcelJS.ValueType.String))
  expect(
    cells
      .slice(1)
      .map((cell) => cell.value as string)
      .toSorted(),
  ).toEqual(['+1+1', '-1+1', '=HYPERLINK("http://x")', '=cmd|x', '@SUM(A1)'])
  expect([workbook.creator, workbook.description]).toEqual(['管理员', expect.stringMatching(/^# Fairway · 管理员 · /)])
})

it('an .xlsx of more records than are read at once holds each of them once, in order', async () => {
  const organization = await app.organization()
  const { admin } = organization
  const first = await makeCustomer(admin, { name: '门店 0000' })
  const count = 1_203
  await organization.tx((tx) =>
    sql`insert into customers (org_id, id, name, status, owner_id, owner_dept_id, currency, created_at, updated_at)
      select org_id, gen_random_uuid(), '门店 ' || lpad(n::text, 4, '0'), status, owner_id, owner_dept_id, currency, created_at, updated_at
      from customers, generate_series(1, ${count - 1}) n where org_id = ${organization.orgId} and id = ${first.id}`.execute(
      tx,
    ),
  )
  const bytes = await exportFile(app, admin, { format: 'xlsx', columns: ['name', 'level'], query: { sort: 'name' } })
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer)
  const column = workbook.worksheets[0]!.getColumn(1).values.slice(2)
  expect(column).toEqual(Array.from({ length: count }, (_, index) => `门店 ${String(index).padStart(4, '0')}`))
})
