import { describe, expect, it } from 'vitest'
import { useTestApp } from '../../testing/test-app.ts'
import type { TestClient } from '../../testing/test-client.ts'
import { makeContact } from '../contacts/factory.ts'
import { finishImport, importFile, uploadImport, workOn } from './factory.ts'
import { purgeImport } from './jobs.ts'
import { kinds } from '../../modules.ts'
import type { ImportView } from './schema.ts'

const app = useTestApp()
const view = async (client: TestClient, id: string) => (await client.get(`/imports/${id}`)).body as ImportView
const act = async (client: TestClient, id: string, what: string, more: object = {}) =>
  client.post(`/imports/${id}/${what}`, { version: (await view(client, id)).version, ...more })

/** The log about one import, oldest first: what, by whom, through what, and with which data. */
async function told(client: TestClient, id: string): Promise<[string, string | undefined, string, object][]> {
  const { items } = (await client.get('/audit', { kind: 'import', recordId: id })).body as {
    items: { kind: string; actor: { id: string } | null; via: string; data: object }[]
  }
  return items.toReversed().map(({ kind, actor, via, data }) => [kind.slice(7), actor?.id, via, data])
}

describe('the audit log', () => {
  it('says who brought in which file, when, and what came of it, also once the import is removed from the list', async () => {
    const { admin } = await app.organization()
    const about = { kind: 'customer', name: '客户.csv' }
    const { id } = await uploadImport(admin, 'customer', 'name,level\n甲,A\n乙,坏\n', '客户.csv')
    await finishImport(app, admin, id, 'dry-run')
    await finishImport(app, admin, id, 'run')
    await act(admin, id, 'undo')
    await workOn(app, admin, id)
    expect((await admin.delete(`/imports/${id}`)).status).toBe(204)
    const counts = { created: 1, updated: 0, skipped: 0, failed: 1 }
    expect(await told(admin, id)).toEqual([
      ['uploaded', admin.userId, 'web', { ...about, rows: 2 }],
      ['started', admin.userId, 'web', { ...about, isContinued: false }],
      ['ended', admin.userId, 'import', { ...about, ...counts, status: 'done', fault: null }],
      ['undoStarted', admin.userId, 'web', { ...about, keepsChanged: false }],
      ['undone', admin.userId, 'import', { ...about, records: 1, kept: 0 }],
      ['deleted', admin.userId, 'web', { ...about, ...counts, status: 'undone' }],
    ])
  })

  it('says that somebody stopped one, that one broke off, and that an undo did not happen', async () => {
    const { admin } = await app.organization()
    const table = `name\n${Array.from({ length: 1_200 }, (_, index) => `客户 ${index}`).join('\n')}\n`
    const { id } = await uploadImport(admin, 'customer', table)
    await act(admin, id, 'run')
    await workOn(app, admin, id, () => admin.post(`/imports/${id}/cancellation`))
    await act(admin, id, 'run')
    await workOn(app, admin, id, () => Promise.reject(new Error('broken'))).catch(() => undefined)
    const [first] = (await admin.get('/customers', { limit: 1 })).body.items
    await makeContact(admin, { customerId: first.id })
    await act(admin, id, 'undo')
    await workOn(app, admin, id)
    expect(
      (await told(admin, id)).map(([kind, who, via, data]) => [kind, who === admin.userId, via, data]),
    ).toMatchObject([
      ['uploaded', true, 'web', {}],
      ['started', true, 'web', { isContinued: false }],
      ['cancelled', true, 'web', {}],
      ['ended', true, 'import', { status: 'cancelled', created: 1_000 }],
      ['started', true, 'web', { isContinued: true }],
      ['ended', false, 'job', { status: 'failed', fault: 'internal', created: 1_200 }],
      ['undoStarted', true, 'web', {}],
      ['undoStopped', true, 'import', { records: 0, kept: 1, fault: null }],
    ])
  })

  it('says what an import was that is put away because it is old', async () => {
    const { admin } = await app.organization()
    const { id } = await importFile(app, admin, 'customer', 'name\n甲\n')
    const payload = { orgId: admin.orgId, importId: id }
    await purgeImport.run(payload, { db: app.db, dataDir: app.dataDir, kinds })
    await purgeImport.run(payload, { db: app.db, dataDir: app.dataDir, kinds })
    expect((await told(admin, id)).slice(3)).toMatchObject([
      ['deleted', undefined, 'job', { created: 1, status: 'done' }],
    ])
  })
})
