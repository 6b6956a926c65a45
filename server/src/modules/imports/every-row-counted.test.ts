import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { useTestApp } from '../../testing/test-app.ts'
import { makeCustomer } from '../customers/factory.ts'
import { finishImport, importFile } from './factory.ts'
import { sumOf } from './import.ts'

const app = useTestApp()
const names = ['甲', '乙', '丙', '丁', 'Acme', 'acme ', '在库']

const row = fc.record({
  name: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...names) },
    { weight: 3, arbitrary: fc.uuid() },
    fc.constant(''),
    fc.constant('  '),
  ),
  level: fc.constantFrom('A', 'B', '', 'Z', 'a级'),
  employees: fc.oneof(
    fc.integer({ min: 0, max: 9_999 }).map(String),
    fc.constantFrom('', '1,200', '-3', '很多', '1.5'),
  ),
  parent: fc.oneof({ weight: 4, arbitrary: fc.constant('') }, fc.constantFrom(...names, '没有的')),
  cells: fc.oneof({ weight: 8, arbitrary: fc.constant(0) }, fc.constantFrom(-1, 1)),
})

const usual = { name: '', level: 'A', employees: '', parent: '', cells: 0 } as const
const underNew = { ...usual, name: '在库', level: 'B', parent: '丙' } as const
/** Found by chance once: a required column without a value; under a record of the file, twice; under itself, later on. */
const found = [
  [usual],
  [underNew, { ...usual, name: '丙' }, underNew],
  [{ ...usual, name: '丙' }, { ...usual, name: '丙', parent: '丙' }, usual],
]

describe('every row of a file', () => {
  it('is created, updated, skipped or failed, once; the dry run knows it beforehand; what failed is in the error file', async () => {
    const property = fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 40 }), async (rows) => {
      const { admin } = await app.organization()
      await makeCustomer(admin, { name: '在库', level: 'B' })
      const lines = rows.map(({ name, level, employees, parent, cells }) =>
        [name, level, employees, parent, ...(cells > 0 ? ['多余'] : [])].slice(0, cells < 0 ? 3 : 5),
      )
      const content = stringify([['name', 'level', 'employees', '母公司'], ...lines])
      const filled = lines.filter((cells) => cells.some((cell) => cell.trim() !== '')).length
      const upload = await admin.upload('/imports?kind=customer', { name: 'a.csv', content })
      if (filled === 0) {
        expect(upload.status).toBe(422)
        return
      }
      const { checked } = await finishImport(app, admin, upload.body.id as string, 'dry-run')
      const view = await finishImport(app, admin, upload.body.id as string, 'run')
      expect(view.status).toBe('done')
      expect([view.rows, sumOf(view)]).toEqual([filled, filled])
      expect({
        created: view.created,
        updated: view.updated,
        skipped: view.skipped,
        failed: view.failed,
        rows: filled,
      }).toEqual(checked)
      expect((await admin.get('/customers', { limit: 1 })).body.total.value).toBe(view.created + 1)
      expect((await admin.get(`/imports/${view.id}/failures`, { limit: 200 })).body.items).toHaveLength(view.failed)
      const errors = parse((await admin.get(`/imports/${view.id}/errors`)).bytes, { bom: true }) as string[][]
      expect(errors).toHaveLength(view.failed + 1)
    })
    await fc.assert(property, { numRuns: 25, examples: found.map((rows) => [rows]) })
  }, 120_000)
})

const naughty = join(import.meta.dirname, '../../../../../shared/data/bad-input/blns.json')

it.skipIf(!existsSync(naughty))(
  'keeps naughty strings byte for byte, and names those that cannot be kept',
  async () => {
    const { admin } = await app.organization()
    const strings = (JSON.parse(await readFile(naughty, 'utf8')) as string[]).filter((text) => text !== '')
    const content = stringify([['name', 'remark'], ...strings.map((text, index) => [`行 ${index}`, text])], {
      quoted: true,
    })
    const view = await importFile(app, admin, 'customer', content)
    const kept = new Map<string, string>()
    for (let cursor: string | null = ''; cursor !== null;) {
      const { body } = await admin.get('/customers', { limit: 200, sort: 'name', ...(cursor ? { cursor } : {}) })
      for (const customer of body.items as { name: string; remark: string }[]) kept.set(customer.name, customer.remark)
      cursor = body.nextCursor as string | null
    }
    expect([view.rows, view.created, view.failed]).toEqual([strings.length, strings.length, 0])
    for (const [index, text] of strings.entries()) expect(kept.get(`行 ${index}`), JSON.stringify(text)).toBe(text)
  },
)
