import { join } from 'node:path'
import { Readable } from 'node:stream'
import fc from 'fast-check'
import { sql } from 'kysely'
import { describe, expect, it, vi } from 'vitest'
import { kinds } from '../../modules.ts'
import { holders, newFolder, startFairway } from '../../testing/fairway-process.ts'
import { useTestApp } from '../../testing/test-app.ts'
import type { TestClient } from '../../testing/test-client.ts'
import { finishImport, uploadImport } from './factory.ts'
import { importFiles, workOnImport } from './jobs.ts'
import { runImport } from './run-import.ts'
import type { ImportView } from './schema.ts'

const app = useTestApp()
const table = (rows: number) =>
  `name,level\n${Array.from({ length: rows }, (_, index) => `客户 ${index},${index % 7 === 0 ? '坏' : 'A'}`).join('\n')}\n`

async function start(client: TestClient, rows: number, step: 'run' | 'dry-run' = 'run'): Promise<ImportView> {
  const { id, version } = await uploadImport(client, 'customer', table(rows))
  return (await client.post(`/imports/${id}/${step}`, { version })).body as ImportView
}

const files = () => importFiles(app.dataDir)
const view = async (client: TestClient, id: string) => (await client.get(`/imports/${id}`)).body as ImportView
const work = (client: TestClient, id: string) =>
  workOnImport.run({ orgId: client.orgId, importId: id }, { db: app.db, dataDir: app.dataDir, kinds })
const stored = async (client: TestClient) => (await client.get('/customers', { limit: 1 })).body.total.value as number

/** Between two batches, whoever is faster: the worker dies, and the next one finds that it is to stop. */
async function cancelBehindFirstBatch(client: TestClient, id: string): Promise<void> {
  const dies = () => {
    throw new Error('killed')
  }
  await expect(runImport(await client.ctx(), files(), id, dies)).rejects.toThrow('killed')
  expect((await client.post(`/imports/${id}/cancellation`)).body).toMatchObject({ isCancelRequested: true })
  await runImport(await client.ctx(), files(), id)
}

describe('an import', () => {
  it('that dies between two batches goes on behind the last one, and no row is taken twice', async () => {
    const { admin } = await app.organization()
    const { id } = await start(admin, 1_200)
    const ctx = await admin.ctx()
    const dies = () => {
      throw new Error('killed')
    }
    await expect(runImport(ctx, files(), id, dies)).rejects.toThrow('killed')
    expect(await view(admin, id)).toMatchObject({ status: 'running', progress: { done: 1_000, total: 1_200 } })
    await work(admin, id)
    expect(await view(admin, id)).toMatchObject({ status: 'done', created: 1_028, failed: 172 })
    expect(await stored(admin)).toBe(1_028)
  })

  it('killed after whichever batches, ends as if nothing had happened: rows, counts, failures and log', async () => {
    const ended = async (kills: readonly number[]) => {
      const organization = await app.organization()
      const { admin, orgId } = organization
      const { id } = await start(admin, 3_300)
      for (const batches of kills) {
        let left = batches
        const dies = () => {
          if (left-- <= 0) throw new Error('killed')
        }
        await runImport(await admin.ctx(), files(), id, dies).catch((error: Error) => {
          if (error.message !== 'killed') throw error
        })
      }
      await work(admin, id)
      const { status, rows, created, updated, skipped, failed } = await view(admin, id)
      const records = await organization.tx((open) =>
        sql<{ name: string; version: number; logged: number; told: number; found: number }>`select c.name, c.version,
            (select count(*)::int from import_records r where r.org_id = c.org_id and r.record_id = c.id) as logged,
            (select count(*)::int from activities a where a.org_id = c.org_id and a.subject_id = c.id) as told,
            (select count(*)::int from search_entries e where e.org_id = c.org_id and e.record_id = c.id) as found
          from customers c where c.org_id = ${orgId} order by c.name`.execute(open),
      )
      return { status, rows, created, updated, skipped, failed, records: records.rows }
    }
    const undisturbed = await ended([])
    expect(undisturbed).toMatchObject({ status: 'done', rows: 3_300, created: 2_828, failed: 472 })
    const kills = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 1, maxLength: 3 })
    await fc.assert(
      fc.asyncProperty(kills, async (at) => {
        expect(await ended(at)).toEqual(undisturbed)
      }),
      { numRuns: 4 },
    )
  }, 120_000)

  it('that two workers take at once is done once', async () => {
    const { admin } = await app.organization()
    const { id } = await start(admin, 1_200)
    const ctx = await admin.ctx()
    await Promise.all([runImport(ctx, files(), id), runImport(ctx, files(), id)])
    if ((await view(admin, id)).status === 'running') await work(admin, id)
    expect(await view(admin, id)).toMatchObject({ status: 'done', created: 1_028, failed: 172 })
    expect(await stored(admin)).toBe(1_028)
  })

  it('stops behind its batch when it is cancelled, and goes on when it is started again', async () => {
    const { admin } = await app.organization()
    const { id } = await start(admin, 1_200)
    await cancelBehindFirstBatch(admin, id)
    const stopped = await view(admin, id)
    expect(stopped).toMatchObject({ status: 'cancelled', can: { start: true, edit: false } })
    expect(stopped.created + stopped.failed).toBeLessThan(1_200)
    expect(await stored(admin)).toBe(stopped.created)
    expect(await finishImport(app, admin, id, 'run')).toMatchObject({ status: 'done', created: 1_028, failed: 172 })
    expect(await stored(admin)).toBe(1_028)
  })

  it('may be changed again when its dry run is cancelled', async () => {
    const { admin } = await app.organization()
    const { id } = await start(admin, 600, 'dry-run')
    expect((await admin.post(`/imports/${id}/cancellation`)).status).toBe(200)
    await work(admin, id)
    expect(await view(admin, id)).toMatchObject({ status: 'mapping', can: { edit: true } })
    expect(await stored(admin)).toBe(0)
  })

  it('that has ended when somebody cancels it stays as it is, and one that works is not deleted', async () => {
    const { admin } = await app.organization()
    const { id } = await start(admin, 600)
    expect((await admin.delete(`/imports/${id}`)).body).toMatchObject({ status: 409, code: 'import_not_editable' })
    await work(admin, id)
    const done = await view(admin, id)
    expect(done.status).toBe('done')
    const late = await admin.post(`/imports/${id}/cancellation`)
    expect(late).toMatchObject({
      status: 200,
      body: { status: 'done', created: done.created, isCancelRequested: false },
    })
    expect(await view(admin, id)).toEqual(late.body)
    expect((await admin.delete(`/imports/${id}`)).status).toBe(204)
    expect((await admin.get(`/imports/${id}`)).status).toBe(404)
  })

  it('cannot be tried again once it has taken rows: a dry run would forget which', async () => {
    const { admin } = await app.organization()
    const { id } = await start(admin, 1_200)
    await cancelBehindFirstBatch(admin, id)
    const { version, status } = await view(admin, id)
    expect(status).toBe('cancelled')
    expect(await admin.post(`/imports/${id}/dry-run`, { version })).toMatchObject({
      status: 409,
      body: { code: 'import_not_editable' },
    })
    expect((await admin.post(`/imports/${id}/run`, { version })).status).toBe(202)
  })

  it('begins anew when its dry run breaks off: what was only tried counts for nothing', async () => {
    const { admin } = await app.organization()
    const sound = `name\n${Array.from({ length: 1_200 }, (_, index) => `客户 ${index}`).join('\n')}\n`
    const { id, version } = await uploadImport(admin, 'customer', sound)
    await admin.post(`/imports/${id}/dry-run`, { version })
    const replace = async (content: string) => {
      await files().remove(admin.orgId, id)
      await files().write(admin.orgId, id, Readable.from([Buffer.from(content)]), 1_000_000)
    }
    await replace(sound.replace('客户 900', '"客户" 900'))
    await work(admin, id)
    expect(await view(admin, id)).toMatchObject({ status: 'mapping', fault: 'broken_quotes', checked: null })
    await replace(sound)
    expect(await finishImport(app, admin, id, 'run')).toMatchObject({ status: 'done', created: 1_200, fault: null })
    expect(await stored(admin)).toBe(1_200)
  })

  it('tries all rows once more when a worker dies in a dry run, whose memory died with it', async () => {
    const { admin } = await app.organization()
    const rows = Array.from({ length: 1_200 }, (_, index) => `客户 ${index % 600},${index < 600 ? '上海' : '杭州'}`)
    const { id, version } = await uploadImport(admin, 'customer', `name,city\n${rows.join('\n')}\n`)
    await admin.post(`/imports/${id}/dry-run`, { version })
    const dies = () => {
      throw new Error('killed')
    }
    await expect(runImport(await admin.ctx(), files(), id, dies)).rejects.toThrow('killed')
    await work(admin, id)
    expect((await view(admin, id)).checked).toEqual({ rows: 1_200, created: 600, updated: 600, skipped: 0, failed: 0 })
  })

  it('ends with its reason when its file is gone, instead of being tried for ever', async () => {
    const { admin } = await app.organization()
    const { id } = await start(admin, 10)
    await files().remove(admin.orgId, id)
    await work(admin, id)
    expect(await view(admin, id)).toMatchObject({ status: 'failed', fault: 'not_found', can: { delete: true } })
  })
})

it('goes on by itself however often the whole server is killed in the middle, its database too', async () => {
  const dataDir = join(await newFolder(), 'data')
  const env = { FAIRWAY_DATA_DIR: dataDir, LOG_LEVEL: 'silent' }
  let running = await startFairway(env)
  const organization = {
    organizationName: '测试',
    timeZone: 'Asia/Shanghai',
    currency: 'CNY',
    locale: 'zh-CN',
    name: '管理员',
    email: 'a@example.com',
    password: 'test-password',
  }
  const answer = await fetch(`${running.url}/api/v1/set-up`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(organization),
  })
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  const call = async (path: string, init: RequestInit = {}) =>
    (
      await fetch(`${running.url}/api/v1${path}`, { ...init, headers: { cookie, ...init.headers } })
    ).json() as Promise<ImportView>
  const form = new FormData()
  form.set('file', new Blob([table(6_000)]), 'customers.csv')
  const { id, version } = await call('/imports?kind=customer', { method: 'POST', body: form })
  await call(`/imports/${id}/run`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ version }),
  })
  // Each time after another batch, while the next one has been read and maybe half written.
  for (let done = 0; done < 3_000; done += 1_000) {
    await vi.waitUntil(async () => ((await call(`/imports/${id}`)).progress?.done ?? 0) > done, {
      timeout: 60_000,
      interval: 20,
    })
    const { postmaster } = await holders(dataDir)
    running.child.kill('SIGKILL')
    // Batches don't wait for the disk: what the last ones wrote may be lost with the database, and is written again.
    if (done > 0) process.kill(postmaster, 'SIGKILL')
    await running.ended
    running = await startFairway(env)
    expect(await call(`/imports/${id}`)).toMatchObject({ status: 'running' })
  }
  await vi.waitUntil(async () => (await call(`/imports/${id}`)).status !== 'running', {
    timeout: 120_000,
    interval: 200,
  })
  expect(await call(`/imports/${id}`)).toMatchObject({ status: 'done', rows: 6_000, created: 5_142, failed: 858 })
  expect(await call('/customers?limit=1')).toMatchObject({ total: { value: 5_142, relation: 'eq' } })
}, 480_000)
