import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { notFound } from '../../platform/errors.ts'
import { useTestApp } from '../../testing/test-app.ts'
import type { TestClient } from '../../testing/test-client.ts'
import type { TestOrganization } from '../../testing/test-organization.ts'
import { makeContact } from '../contacts/factory.ts'
import { finishImport, importFile, uploadImport, workOn } from './factory.ts'
import { importFiles } from './jobs.ts'
import type { ImportView } from './schema.ts'

const app = useTestApp()
const rights = [
  'customer.import',
  'customer.create',
  'customer.view',
  'customer.edit',
  'contact.view',
  'contact.create',
]
const table = (rows: number) => `name\n${Array.from({ length: rows }, (_, index) => `客户 ${index}`).join('\n')}\n`
const view = async (client: TestClient, id: string) => (await client.get(`/imports/${id}`)).body as ImportView
const act = async (client: TestClient, id: string, what: string, more: object = {}) =>
  client.post(`/imports/${id}/${what}`, { version: (await view(client, id)).version, ...more })
const total = async (client: TestClient) => (await client.get('/customers', { limit: 1 })).body.total.value as number

async function leaves(organization: TestOrganization, { userId }: TestClient): Promise<void> {
  const { version } = (await organization.admin.get(`/users/${userId}`)).body
  const left = await organization.admin.post(`/users/${userId}/deactivation`, { version })
  if (left.status !== 201) throw new Error(JSON.stringify(left.body))
}

describe('an import whose uploader leaves', () => {
  it('in the middle breaks off with that reason; an administrator goes on with it in their own name', async () => {
    const organization = await app.organization()
    const importer = await organization.addUserWithRights(rights, 'own')
    const { id } = await uploadImport(importer, 'customer', table(1_200))
    await act(importer, id, 'run')
    await workOn(app, importer, id, () => leaves(organization, importer))
    const { admin } = organization
    expect(await view(admin, id)).toMatchObject({
      status: 'failed',
      fault: 'owner_inactive',
      created: 1_000,
      can: { start: true, undo: true, delete: true, cancel: false },
    })
    expect(await finishImport(app, admin, id, 'run')).toMatchObject({ status: 'done', created: 1_200, fault: null })
    expect(await total(admin)).toBe(1_200)
    const owned = await admin.get('/customers', {
      limit: 1,
      filter: { field: 'ownerId', op: 'eq', value: admin.userId },
    })
    expect(owned.body.total.value).toBe(200)
  })

  it('before its worker comes is not running for ever, nor is its undo being undone', async () => {
    const organization = await app.organization()
    const { admin } = organization
    const importer = await organization.addUserWithRights(rights, 'own')
    const done = await importFile(app, importer, 'customer', 'name\n甲\n')
    const { id } = await uploadImport(importer, 'customer', 'name\n乙\n')
    await act(importer, id, 'run')
    await act(importer, done.id, 'undo')
    await leaves(organization, importer)
    for (const each of [id, done.id]) await workOn(app, importer, each)
    expect(await view(admin, id)).toMatchObject({ status: 'failed', fault: 'owner_inactive', can: { start: true } })
    expect(await view(admin, done.id)).toMatchObject({ status: 'done', fault: 'owner_inactive', can: { undo: true } })
    expect((await act(admin, done.id, 'undo')).status).toBe(202)
    await workOn(app, admin, done.id)
    expect(await view(admin, done.id)).toMatchObject({ status: 'undone', fault: null, undoneById: admin.userId })
    expect(await total(admin)).toBe(0)
  })

  it('is stopped by an administrator although no worker is at it any more', async () => {
    const { admin } = await app.organization()
    const { id } = await uploadImport(admin, 'customer', 'name\n乙\n')
    await act(admin, id, 'run')
    expect((await admin.post(`/imports/${id}/cancellation`)).body).toMatchObject({ isCancelRequested: true })
    await importFiles(app.dataDir).remove(admin.orgId, id)
    await workOn(app, admin, id)
    expect(await view(admin, id)).toMatchObject({
      status: 'cancelled',
      isCancelRequested: false,
      can: { delete: true },
    })
  })
})

describe('an import that has broken off', () => {
  it('can be undone with the rows that it has taken, or goes on once its cause is gone', async () => {
    for (const way of ['undo', 'go on'] as const) {
      const { admin } = await app.organization()
      const { id } = await uploadImport(admin, 'customer', table(1_200))
      const files = importFiles(app.dataDir)
      await act(admin, id, 'run')
      await workOn(app, admin, id, async () => {
        await files.remove(admin.orgId, id)
        throw notFound('file', id)
      })
      expect(await view(admin, id)).toMatchObject({
        status: 'failed',
        created: 1_000,
        can: { undo: true, start: true },
      })
      if (way === 'undo') {
        await act(admin, id, 'undo')
        await workOn(app, admin, id)
        expect(await view(admin, id)).toMatchObject({ status: 'undone' })
        expect(await total(admin)).toBe(0)
      } else {
        await files.write(admin.orgId, id, Readable.from([Buffer.from(table(1_200))]), 1_000_000)
        expect(await finishImport(app, admin, id, 'run')).toMatchObject({ status: 'done', created: 1_200 })
        expect(await total(admin)).toBe(1_200)
      }
    }
  })

  it('and was not undone for what has changed since goes on behind its rows, and takes none of them twice', async () => {
    const { admin } = await app.organization()
    const { id } = await uploadImport(admin, 'customer', table(1_200))
    await act(admin, id, 'run')
    await workOn(app, admin, id, () => admin.post(`/imports/${id}/cancellation`))
    const [first] = (await admin.get('/customers', { limit: 1 })).body.items
    await makeContact(admin, { customerId: first.id })
    await act(admin, id, 'undo')
    await workOn(app, admin, id)
    expect(await view(admin, id)).toMatchObject({ status: 'cancelled', undoConflicts: { total: 1 }, created: 1_000 })
    expect(await finishImport(app, admin, id, 'run')).toMatchObject({ status: 'done', created: 1_200, skipped: 0 })
  })
})

describe('an undo', () => {
  it('stopped on its way is half done and says so, and goes on when it is asked for again', async () => {
    const organization = await app.organization()
    const { admin } = organization
    const done = await importFile(app, admin, 'customer', table(600))
    await act(admin, done.id, 'undo')
    await workOn(app, admin, done.id, () => admin.post(`/imports/${done.id}/cancellation`))
    const half = await view(admin, done.id)
    expect(half).toMatchObject({ status: 'halfUndone', undone: 500, can: { undo: true, start: false, delete: true } })
    expect(await total(admin)).toBe(100)
    await act(admin, done.id, 'undo')
    await workOn(app, admin, done.id)
    expect(await view(admin, done.id)).toMatchObject({ status: 'undone', undone: 600 })
    expect(await total(admin)).toBe(0)
  })

  it('that breaks off ends with its reason, and does not look as if it were at work', async () => {
    const { admin } = await app.organization()
    const done = await importFile(app, admin, 'customer', table(600))
    await act(admin, done.id, 'undo')
    const breaks = () => Promise.reject(new Error('nobody knows why'))
    await expect(workOn(app, admin, done.id, breaks)).rejects.toThrow('nobody knows why')
    expect(await view(admin, done.id)).toMatchObject({ status: 'halfUndone', fault: 'internal', can: { undo: true } })
  })
})

describe('what an undo tells of the records that keep it from happening', () => {
  it('are names only of those that the reader may see', async () => {
    const organization = await app.organization()
    const { admin } = organization
    const importer = await organization.addUserWithRights(rights, 'own')
    const done = await importFile(app, importer, 'customer', 'name\n甲\n乙\n')
    const items = (await admin.get('/customers', { sort: 'name' })).body.items as {
      id: string
      name: string
      version: number
    }[]
    const [first, second] = [items.find(({ name }) => name === '甲')!, items.find(({ name }) => name === '乙')!]
    const moved = await admin.put(`/customers/${first.id}/owner`, { ownerId: admin.userId, version: first.version })
    expect(moved.status, JSON.stringify(moved.body)).toBe(200)
    await admin.patch(`/customers/${first.id}`, { version: moved.body.version, name: '秘密' })
    await admin.patch(`/customers/${second.id}`, { version: second.version, name: '乙方' })
    await act(importer, done.id, 'undo')
    await workOn(app, importer, done.id)
    const seen = async (client: TestClient) =>
      (await view(client, done.id)).undoConflicts!.items.map(({ row, name, code }) => [row, name, code])
    expect(await seen(importer)).toEqual([
      [2, null, 'changed'],
      [3, '乙方', 'changed'],
    ])
    expect(await seen(admin)).toEqual([
      [2, '秘密', 'changed'],
      [3, '乙方', 'changed'],
    ])
  })
})
