import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { useTestApp } from '../../testing/test-app.ts'
import type { TestClient } from '../../testing/test-client.ts'
import type { TestOrganization } from '../../testing/test-organization.ts'
import { makeCustomer } from '../customers/factory.ts'
import { finishImport, importFile, uploadImport, workOn } from './factory.ts'
import type { ChangePage, ImportView } from './schema.ts'

const app = useTestApp()
const counts = ({ created, updated, skipped, failed }: ImportView) => ({ created, updated, skipped, failed })
const viewOf = async (client: TestClient, id: string) => (await client.get(`/imports/${id}`)).body as ImportView
const undo = async (client: TestClient, id: string) =>
  client.post(`/imports/${id}/undo`, { version: (await viewOf(client, id)).version, keepChanged: false })
const endKeys = (organization: TestOrganization) =>
  organization.tx((tx) => sql`update api_keys set revoked_at = now() where org_id = ${organization.orgId}`.execute(tx))

describe('an import that an API key starts', () => {
  it('does what the key may, not what its owner may: in the dry run and in the run', async () => {
    const { admin } = await app.organization()
    const known = await makeCustomer(admin, { name: '在库', city: '上海' })
    const program = await admin.withKey(['customer.import', 'customer.create', 'customer.view'])
    const { id } = await uploadImport(program, 'customer', 'name,city\n在库,杭州\n新来的,苏州\n')
    const { checked } = await finishImport(app, program, id, 'dry-run')
    expect(checked).toEqual({ rows: 2, created: 1, updated: 0, skipped: 0, failed: 1 })
    const done = await finishImport(app, program, id, 'run')
    expect([done.status, counts(done)]).toEqual(['done', { created: 1, updated: 0, skipped: 0, failed: 1 }])
    const { items } = (await program.get(`/imports/${id}/failures`)).body
    expect(items).toMatchObject([{ row: 2, reasons: [{ code: 'forbidden' }] }])
    expect((await admin.get(`/customers/${known.id}`)).body.city).toBe('上海')
  })

  it('ends with its reason when the key ends before it runs, or between two batches of it', async () => {
    const organization = await app.organization()
    const program = await organization.admin.withKey()
    const table = `name\n${Array.from({ length: 1_200 }, (_, index) => `客户 ${index}`).join('\n')}\n`
    const { id, version } = await uploadImport(program, 'customer', table)
    await program.post(`/imports/${id}/run`, { version })
    await workOn(app, program, id, () => endKeys(organization))
    const ended = await viewOf(organization.admin, id)
    expect(ended).toMatchObject({
      status: 'failed',
      fault: 'key_ended',
      progress: null,
      can: { start: true, undo: true },
    })
    expect(ended.created).toBeGreaterThanOrEqual(1_000)
    // Whoever goes on with it does so in their own name.
    expect(await finishImport(app, organization.admin, id, 'run')).toMatchObject({ status: 'done', created: 1_200 })

    const other = await organization.admin.withKey()
    const tried = await uploadImport(other, 'customer', 'name\n另一个\n')
    await other.post(`/imports/${tried.id}/dry-run`, { version: tried.version })
    await endKeys(organization)
    await workOn(app, other, tried.id)
    expect(await viewOf(organization.admin, tried.id)).toMatchObject({ status: 'mapping', fault: 'key_ended' })
  })

  it('is not undone by a key that its owner has withheld the deleting or editing from, nor when the key has ended', async () => {
    const organization = await app.organization()
    const { admin } = organization
    await makeCustomer(admin, { name: '在库', city: '上海' })
    const done = await importFile(app, admin, 'customer', 'name,city\n在库,杭州\n新来的,苏州\n')
    const rights = ['customer.import', 'customer.view', 'customer.edit']
    expect(await undo(await admin.withKey(rights), done.id)).toMatchObject({
      status: 403,
      body: { code: 'key_lacks_right' },
    })
    expect(
      await undo(await admin.withKey(['customer.import', 'customer.view', 'customer.delete']), done.id),
    ).toMatchObject({
      status: 403,
    })
    const program = await admin.withKey([...rights, 'customer.delete'])
    expect((await undo(program, done.id)).status).toBe(202)
    await endKeys(organization)
    await workOn(app, program, done.id)
    const ended = await viewOf(admin, done.id)
    expect(ended.status).not.toBe('undoing')
    expect(ended).toMatchObject({ fault: 'key_ended', can: { undo: true } })
    expect((await admin.get('/customers')).body.total.value).toBe(2)
  })
})

describe('what an import tells of records', () => {
  const content = 'name,city,phone\n甲,杭州,0512-12345678\n乙,苏州,0512-87654321\n'
  const changesOf = async (client: TestClient, id: string) =>
    ((await client.get(`/imports/${id}/changes`)).body as ChangePage).items

  it('is nothing of what the reader cannot see by now, and of fields as far as their roles show them', async () => {
    const organization = await app.organization()
    const { admin } = organization
    const rights = ['customer.import', 'customer.create', 'customer.view', 'customer.edit']
    const importer = await organization.addUserWithRights(rights, 'own')
    const [first, second] = [
      await makeCustomer(importer, { name: '甲', city: '上海', phone: '0512-11112222' }),
      await makeCustomer(importer, { name: '乙', city: '上海' }),
    ]
    const { id } = await uploadImport(importer, 'customer', content)
    await finishImport(app, importer, id, 'dry-run')
    expect(await changesOf(importer, id)).toMatchObject([
      { row: 2, name: '甲', changes: [{ field: 'city', from: '上海', to: '杭州' }, { field: 'phone' }] },
      { row: 3, name: '乙', changes: [{ field: 'city', from: '上海', to: '苏州' }, { field: 'phone' }] },
    ])
    const moved = await admin.put(`/customers/${second.id}/owner`, { ownerId: admin.userId, version: second.version })
    expect(moved.status, JSON.stringify(moved.body)).toBe(200)
    const [roleId] = (await admin.get(`/users/${importer.userId}`)).body.roleIds
    const { version } = (await admin.get(`/roles/${roleId}`)).body
    const fieldRights = { customer: { city: 'hidden', phone: 'masked' } }
    expect((await admin.patch(`/roles/${roleId}`, { version, fieldRights })).status).toBe(200)
    const seen = await changesOf(importer, id)
    expect(seen).toEqual([
      {
        row: 2,
        recordId: first.id,
        name: '甲',
        changes: [{ field: 'phone', from: expect.any(String), to: expect.any(String) }],
      },
      { row: 3, recordId: second.id, name: null, changes: [] },
    ])
    expect(JSON.stringify(seen)).not.toMatch(/杭州|上海|1111|1234/)
  })

  it('is seen by who runs the organization, but not through a key that may neither import nor see its kind', async () => {
    const { admin } = await app.organization()
    await makeCustomer(admin, { name: '甲', city: '上海' })
    const { id } = await uploadImport(admin, 'customer', content)
    await finishImport(app, admin, id, 'dry-run')
    const manager = await admin.withKey(['organization.manage'])
    expect((await manager.get(`/imports/${id}/changes`)).status).toBe(404)
    expect((await manager.get('/imports')).body.items).toEqual([])
    const blind = await admin.withKey(['organization.manage', 'customer.import'])
    expect(await changesOf(blind, id)).toMatchObject([{ row: 2, name: null, changes: [] }])
    expect(await changesOf(admin, id)).toMatchObject([{ row: 2, name: '甲' }])
  })
})
