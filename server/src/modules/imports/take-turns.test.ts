import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { seededRandom } from '../../platform/random.ts'
import { useTestApp } from '../../testing/test-app.ts'
import { makeCustomer } from '../customers/factory.ts'
import { makeField } from '../fields/factory.ts'
import { importFile, uploadImport } from './factory.ts'
import { importFiles } from './jobs.ts'
import { runImport } from './run-import.ts'

const app = useTestApp()
const levels = ['A', 'B', 'C', 'D']

/** Rows of which some are about the same customers, in the same batch, in the next and far apart. */
function rowsOf(seed: number, count: number, share: number): { name: string; level: string }[] {
  const random = seededRandom(seed)
  const names: string[] = []
  return Array.from({ length: count }, (_, at) => {
    const isOld = names.length > 0 && random.between(1, 1_000) <= share
    const name = isOld ? names[Math.max(0, names.length - random.between(1, 1_500))]! : `客户${at}号`
    if (!isOld) names.push(name)
    return { name, level: random.pick(levels) }
  })
}

const tableOf = (rows: readonly { name: string; level: string }[]) =>
  `name,level\n${rows.map(({ name, level }) => `${name},${level}`).join('\n')}\n`

it.each([
  { seed: 1, share: 0 },
  { seed: 2, share: 1 },
  { seed: 3, share: 200 },
])('batches side by side end as one after the other would: $share in 1,000 rows about earlier ones', async (given) => {
  const organization = await app.organization()
  const { admin, orgId } = organization
  const rows = rowsOf(given.seed, 3_300, given.share)
  const standing = await makeCustomer(admin, { name: rows[1_700]!.name, level: 'D' })
  const level = new Map<string, string>([[standing.name, 'D']])
  const counts = { created: 0, updated: 0, skipped: 0, failed: 0 }
  for (const row of rows) {
    const is = level.get(row.name)
    counts[is === undefined ? 'created' : is === row.level ? 'skipped' : 'updated']++
    level.set(row.name, row.level)
  }
  expect(await importFile(app, admin, 'customer', tableOf(rows))).toMatchObject({ status: 'done', ...counts })
  const stored = await organization.tx((tx) =>
    tx.selectFrom('customers').select(['name', 'level']).where('org_id', '=', orgId).execute(),
  )
  expect(new Map(stored.map((row) => [row.name, row.level]))).toEqual(level)
  expect(stored.length).toBe(level.size)
})

it('a value that may be there once is refused in the next batch as well', async () => {
  const { admin } = await app.organization()
  await makeField(admin, { key: 'code', label: '编码', isUnique: true })
  const table = `name,编码\n${Array.from({ length: 2_400 }, (_, at) => `客户${at},码${at === 1_005 ? 3 : at}`).join('\n')}\n`
  const done = await importFile(app, admin, 'customer', table)
  expect(done).toMatchObject({ status: 'done', created: 2_399, failed: 1 })
  expect((await admin.get('/customers', { q: '客户1005' })).body.items).toEqual([])
})

it('numbers are given in the order of the batches, each once and none left out', async () => {
  const organization = await app.organization()
  const { admin } = organization
  await makeField(admin, { key: 'serial', label: '序号', type: 'autoNumber' })
  const done = await importFile(app, admin, 'customer', tableOf(rowsOf(5, 3_300, 0)))
  expect(done).toMatchObject({ status: 'done', created: 3_300 })
  const stored = await organization.tx((tx) =>
    tx
      .selectFrom('customers')
      .select(['name', sql<string>`custom->>'serial'`.as('serial')])
      .execute(),
  )
  const batchOf = (name: string) => Math.floor(Number(/\d+/.exec(name)![0]) / 1_000)
  const inOrder = stored.toSorted((a, b) => Number(a.serial) - Number(b.serial))
  expect(inOrder.map(({ serial }) => Number(serial))).toEqual(Array.from({ length: 3_300 }, (_, at) => at + 1))
  expect(inOrder.map(({ name }) => batchOf(name))).toEqual(inOrder.map((_, at) => Math.floor(at / 1_000)))
})

it('a batch that has begun beside one that fails is undone with it', async () => {
  const { admin } = await app.organization()
  const { id, version } = await uploadImport(admin, 'customer', tableOf(rowsOf(4, 3_300, 0)))
  await admin.post(`/imports/${id}/run`, { version })
  const count = async () => (await admin.get('/customers', { limit: '1' })).body.total.value as number
  const files = importFiles(app.dataDir)
  const dies = () => {
    throw new Error('killed')
  }
  await expect(runImport(await admin.ctx(), files, id, dies)).rejects.toThrow('killed')
  expect(await count()).toBe(1_000)
  await runImport(await admin.ctx(), files, id)
  expect(await count()).toBe(3_300)
  expect((await admin.get(`/imports/${id}`)).body).toMatchObject({ status: 'done', created: 3_300 })
})
