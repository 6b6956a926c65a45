import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { useTestApp } from '../../testing/test-app.ts'
import type { TestClient } from '../../testing/test-client.ts'
import type { TestOrganization } from '../../testing/test-organization.ts'
import { importFile, uploadImport, workOn } from './factory.ts'
import type { ImportView } from './schema.ts'

const app = useTestApp()
const run = promisify(execFile)
const worker = join(import.meta.dirname, '../../testing/dying-worker.ts')

/** Rows of more than one batch; every fifth means a customer that is here, every eleventh has a fault. */
const rows = Array.from({ length: 1_150 }, (_, index) => ({
  name: index % 5 === 0 ? `在库 ${index}` : `新来 ${index}`,
  level: index % 11 === 0 ? '坏' : 'B',
}))
const files = {
  /** Batches go beside one another. */
  'customers that are new or here': `名称,级别\n${rows.map(({ name, level }) => `${name},${level}`).join('\n')}\n`,
  /** Each in its turn, in two passes: every seventh is below the row behind it, and fails with it. */
  'customers below others of the file': `名称,级别,上级客户\n${rows
    .map(({ name, level }, index) => `${name},${level},${index % 7 === 0 ? (rows[index + 1]?.name ?? '') : ''}`)
    .join('\n')}\n`,
}
const standing = `名称,级别\n${rows
  .filter(({ name }) => name.startsWith('在库'))
  .map(({ name }) => `${name},C`)
  .join('\n')}\n`

/** A worker of its own process that dies before a statement, or never; answers how many it has sent if it lives. */
async function workIn(client: TestClient, importId: string, most: number | null): Promise<number | undefined> {
  const { orgId } = client
  const given = JSON.stringify({ appUrl: app.database.appUrl, dataDir: app.dataDir, orgId, importId, most })
  try {
    return Number((await run(process.execPath, [worker, given])).stdout)
  } catch (error) {
    if ((error as { signal?: string }).signal === 'SIGKILL') return undefined
    throw error
  }
}

const viewOf = async (client: TestClient, id: string) => (await client.get(`/imports/${id}`)).body as ImportView

/** What the import has come to, without ids and times, which no two organizations share. */
async function stateOf(organization: TestOrganization, id: string): Promise<unknown> {
  const { status, created, updated, skipped, failed } = await viewOf(organization.admin, id)
  const records = await organization.tx((open) =>
    sql`select c.name, c.level, p.name as parent, c.version, c.deleted_at is not null as is_deleted,
        (select count(*)::int from activities a where a.org_id = c.org_id and a.subject_id = c.id) as told,
        (select array_agg(r.action order by r.action) from import_records r
          where r.org_id = c.org_id and r.record_id = c.id and r.import_id = ${id}) as logged,
        (select count(*)::int from search_entries e where e.org_id = c.org_id and e.record_id = c.id) as found
      from customers c left join customers p on p.org_id = c.org_id and p.id = c.parent_id
      where c.org_id = ${organization.orgId} order by c.name`.execute(open),
  )
  const failures = await organization.tx((open) =>
    sql`select row_number, reasons from import_failures where org_id = ${organization.orgId} and import_id = ${id}
      order by row_number`.execute(open),
  )
  return { status, created, updated, skipped, failed, records: records.rows, failures: failures.rows }
}

/** Every column of every customer that is not in the recycle bin, but the version, which goes on. */
async function customersOf(organization: TestOrganization): Promise<unknown[]> {
  const found = await organization.tx((open) =>
    sql<{ row: string }>`select (to_jsonb(t) - 'version')::text as row from customers t
      where t.org_id = ${organization.orgId} and t.deleted_at is null order by t.id`.execute(open),
  )
  return found.rows.map(({ row }) => row)
}

interface Made {
  organization: TestOrganization
  id: string
  before: unknown[]
}

async function started(content: string): Promise<Made> {
  const organization = await app.organization()
  const { admin } = organization
  await importFile(app, admin, 'customer', standing)
  const before = await customersOf(organization)
  const { id, version } = await uploadImport(admin, 'customer', content)
  expect((await admin.post(`/imports/${id}/run`, { version })).status).toBe(202)
  return { organization, id, before }
}

async function askUndo({ organization: { admin }, id }: Made): Promise<void> {
  const { version } = await viewOf(admin, id)
  expect((await admin.post(`/imports/${id}/undo`, { version, keepChanged: false })).status).toBe(202)
}

it.each(Object.entries(files))(
  'an import of %s, killed before whichever statements, ends as if nothing had happened, and so does its undo',
  async (_name, content) => {
    const calm = await started(content)
    const sent = { run: (await workIn(calm.organization.admin, calm.id, null))!, undo: 0 }
    const done = await stateOf(calm.organization, calm.id)
    expect(done).toMatchObject({ status: 'done' })
    expect((done as ImportView).failed).toBeGreaterThan(100)
    await askUndo(calm)
    sent.undo = (await workIn(calm.organization.admin, calm.id, null))!
    const undone = await stateOf(calm.organization, calm.id)
    expect(undone).toMatchObject({ status: 'undone' })
    expect(await customersOf(calm.organization)).toEqual(calm.before)
    expect([sent.run, sent.undo].every((count) => count > 20)).toBe(true)

    let deaths = 0
    const points = fc.array(fc.integer({ min: 0, max: 999 }), { minLength: 1, maxLength: 2 })
    await fc.assert(
      fc.asyncProperty(points, points, async (inRun, inUndo) => {
        const made = await started(content)
        const { organization, id, before } = made
        const kill = async (at: number, of: number) => {
          const lived = await workIn(organization.admin, id, Math.floor((at * of) / 1_000))
          if (lived === undefined) deaths++
        }
        for (const at of inRun) await kill(at, sent.run)
        await workOn(app, organization.admin, id)
        expect(await stateOf(organization, id)).toEqual(done)
        await askUndo(made)
        for (const at of inUndo) await kill(at, sent.undo)
        await workOn(app, organization.admin, id)
        expect(await stateOf(organization, id)).toEqual(undone)
        expect(await customersOf(organization)).toEqual(before)
      }),
      { numRuns: 3 },
    )
    expect(deaths).toBeGreaterThan(2)
  },
  300_000,
)
