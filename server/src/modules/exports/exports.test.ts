import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { useTestApp } from '../../testing/test-app.ts'
import type { TestClient } from '../../testing/test-client.ts'
import { makeCustomer } from '../customers/factory.ts'
import { makeTask } from '../tasks/factory.ts'
import { askExport, exportFile, workOnExport } from './factory.ts'
import { expireFile, exportFiles } from './jobs.ts'
import { runExport } from './run-export.ts'

const app = useTestApp()
const lines = (bytes: Buffer) => bytes.toString().replace('\ufeff', '').trimEnd().split('\r\n')
const names = (bytes: Buffer) => lines(bytes).slice(1, -1)
const filter = (field: string, op: string, value: unknown) => JSON.stringify({ and: [{ field, op, value }] })
const status = async (client: TestClient, id: string) => (await client.get(`/exports/${id}`)).body

describe('an export', () => {
  it('holds what the list shows: its filter, order, words and columns, with the words of the screen', async () => {
    const { admin } = await app.organization()
    for (const [name, level] of [
      ['华为', 'A'],
      ['华星', 'B'],
      ['比亚迪', 'A'],
      ['华润', 'A'],
    ] as const)
      await makeCustomer(admin, { name, level })
    const bytes = await exportFile(app, admin, {
      query: { filter: filter('level', 'eq', 'A'), sort: 'name', q: '华' },
      columns: ['level', 'name', 'ownerId'],
    })
    const [header, ...rows] = lines(bytes)
    expect(header).toBe('级别,客户名称,负责人')
    expect(rows.slice(0, -1)).toEqual(['A 级,华为,管理员', 'A 级,华润,管理员'])
    expect(rows.at(-1)).toMatch(/^# Fairway · 管理员 · \d{4}-\d\d-\d\d \d\d:\d\d:\d\d,,$/)
    const english = await exportFile(app, admin, { columns: ['name', 'level'], locale: 'en' })
    expect(lines(english)[0]).toBe('Customer name,Level')
  })

  it('has the columns of the view that it is asked for by, as far as who asks may see them', async () => {
    const organization = await app.organization()
    const { admin } = organization
    await makeCustomer(admin, { name: '华为', level: 'A', city: '深圳' })
    const shape = { sort: 'name', columns: ['city', 'name', 'level'] }
    const view = { kind: 'customer', name: '城市', sharing: 'everyone', departmentIds: [], shape }
    const { body: saved } = await admin.post('/views', view)
    const query = { view: saved.id }
    expect(lines(await exportFile(app, admin, { query }))[0]).toBe('城市,客户名称,级别')
    expect(lines(await exportFile(app, admin, { query, columns: ['name'] }))[0]).toBe('客户名称')
    expect(lines(await exportFile(app, admin, { query: { view: 'mine' } }))[0]).toContain('客户名称,')

    const reader = await organization.addUserWithRights(['customer.view', 'customer.export'], 'all')
    const { roleIds } = (await admin.get(`/users/${reader.userId}`)).body
    await admin.patch(`/roles/${roleIds[0]}`, { version: 1, fieldRights: { customer: { city: 'hidden' } } })
    expect(lines(await exportFile(app, reader, { query }))[0]).toBe('客户名称,级别')
  })

  it('goes on over any number of records, and tells how many', async () => {
    const { admin } = await app.organization()
    for (let index = 0; index < 7; index++) await makeCustomer(admin)
    const { id } = await askExport(admin)
    const ctx = await admin.ctx()
    const seen: number[] = []
    await runExport(ctx, exportFiles(app.dataDir), id, (done) => void seen.push(done))
    expect(seen).toEqual([7])
    expect(await status(admin, id)).toMatchObject({ status: 'running', rows: 7, done: 7, can: { cancel: true } })
  })

  it('tells what a record is about by name, and computed values', async () => {
    const { admin } = await app.organization()
    const customer = await makeCustomer(admin, { name: '华为' })
    await makeTask(admin, {
      title: '寄样品',
      subjectType: 'customer',
      subjectId: customer.id,
      dueAt: '2020-01-01T00:00:00Z',
    })
    const bytes = await exportFile(app, admin, {
      kind: 'task',
      columns: ['title', 'subjectType', 'subjectId', 'isOverdue'],
    })
    expect(lines(bytes)[1]).toBe('寄样品,客户,华为,是')
  })

  it('refuses what makes no sense, all at once', async () => {
    const { admin } = await app.organization()
    const faults = async (body: object) =>
      (await admin.post('/exports', { kind: 'customer', format: 'csv', query: {}, ...body })).body.fields.map(
        (field: { path: string; code: string }) => `${field.path}:${field.code}`,
      )
    expect(await faults({ columns: ['name', 'nonsense', 'name'] })).toEqual([
      'columns.1:invalid_option',
      'columns.2:duplicate',
    ])
    expect(await faults({ query: { sort: 'remark' } })).toEqual(['sort:invalid_option'])
    expect(await faults({ query: { filter: filter('nonsense', 'eq', 1) } })).toEqual([expect.stringMatching(/^filter/)])
  })

  it('stops when it is cancelled, leaving no file', async () => {
    const { admin } = await app.organization()
    await makeCustomer(admin)
    const { id } = await askExport(admin)
    expect((await admin.delete(`/exports/${id}`)).status).toBe(204)
    expect(await workOnExport(app, admin, id)).toMatchObject({
      status: 'cancelled',
      can: { download: false, delete: true },
    })
    expect(await exportFiles(app.dataDir).ids(admin.orgId)).toEqual([])
    expect((await admin.delete(`/exports/${id}`)).status).toBe(204)
    expect((await admin.get(`/exports/${id}`)).status).toBe(404)
  })

  it('begins anew after its worker died, over what that one left', async () => {
    const { admin } = await app.organization()
    await makeCustomer(admin, { name: '华为' })
    const { id } = await askExport(admin, { columns: ['name'] })
    const files = exportFiles(app.dataDir)
    await files.write(admin.orgId, id, Readable.from([Buffer.from('half a fi')]), 100)
    expect(await workOnExport(app, admin, id)).toMatchObject({ status: 'done', rows: 1, done: 1 })
    expect(names((await admin.get(`/exports/${id}/file`)).bytes)).toEqual(['华为'])
  })

  it('is gone after its days; that it was there stays told', async () => {
    const { admin } = await app.organization()
    await makeCustomer(admin)
    const { id } = await askExport(admin)
    const made = await workOnExport(app, admin, id)
    expect(Date.parse(made.expiresAt!) - Date.parse(made.finishedAt!)).toBe(7 * 86_400_000)
    await expireFile.run({ orgId: admin.orgId, exportId: id }, { db: app.db, dataDir: app.dataDir })
    expect(await status(admin, id)).toMatchObject({ status: 'expired', can: { download: false } })
    expect((await admin.get(`/exports/${id}/file`)).status).toBe(409)
    expect(await exportFiles(app.dataDir).ids(admin.orgId)).toEqual([])
  })

  it('stands in the log: asked, made and taken', async () => {
    const { admin } = await app.organization()
    const { id } = await askExport(admin, { query: { q: '华' }, columns: ['name'] })
    await workOnExport(app, admin, id)
    await admin.get(`/exports/${id}/file`)
    const { items } = (await admin.get('/audit', { kind: 'export' })).body
    expect(items).toMatchObject([
      { kind: 'export.downloaded', via: 'web', data: { rows: 0 } },
      { kind: 'export.made', via: 'job' },
      { kind: 'export.requested', data: { kind: 'customer', columns: ['name'], query: { q: '华' } } },
    ])
  })
})

describe('who may', () => {
  it('needs the right, and gets only records that it covers', async () => {
    const organization = await app.organization()
    const rep = await organization.addUser('rep')
    expect((await rep.post('/exports', { kind: 'customer', format: 'csv', query: {} })).status).toBe(403)
    const north = await organization.addDepartment('北区')
    const mine = await organization.addUserWithRights(['customer.view', 'customer.create', 'customer.export'], 'own', {
      departmentId: north,
    })
    await makeCustomer(organization.admin, { name: '别人的' })
    await makeCustomer(mine, { name: '自己的' })
    expect(names(await exportFile(app, mine, { columns: ['name'] }))).toEqual(['自己的'])
  })

  it('takes nobody else’s file', async () => {
    const organization = await app.organization()
    const [one, other] = [await organization.addUser('manager'), await organization.addUser('manager')]
    const { id } = await askExport(one)
    await workOnExport(app, one, id)
    expect((await other.get(`/exports/${id}/file`)).status).toBe(404)
    expect((await other.get('/exports')).body.items).toEqual([])
    expect((await organization.admin.get(`/exports/${id}/file`)).status).toBe(403)
  })

  it('loses it with the right, also between asking and making', async () => {
    const organization = await app.organization()
    const { admin } = organization
    const manager = await organization.addUser('manager')
    const { id } = await askExport(manager)
    const user = (await admin.get(`/users/${manager.userId}`)).body
    const { items } = (await admin.get('/roles')).body
    const rep = items.find((role: { name: string }) => role.name === '销售')
    await admin.patch(`/users/${manager.userId}`, { version: user.version, roleIds: [rep.id] })
    expect(await workOnExport(app, manager, id)).toMatchObject({ status: 'failed', fault: 'forbidden' })
  })
})

it('shows fields only as far as the one who asked may see them, also when that changes meanwhile', async () => {
  const organization = await app.organization()
  const { admin } = organization
  const user = await organization.addUserWithRights(['customer.view', 'customer.create', 'customer.export'], 'all')
  await makeCustomer(admin, { name: '华为', phone: '13800138000', city: '深圳', level: 'A' })
  const { roleIds } = (await admin.get(`/users/${user.userId}`)).body
  const limit = async (levels: Record<string, string>) => {
    const role = (await admin.get(`/roles/${roleIds[0]}`)).body
    const changed = await admin.patch(`/roles/${role.id}`, { version: role.version, fieldRights: { customer: levels } })
    expect(changed.status).toBe(200)
  }
  const before = await askExport(user, { columns: ['name', 'city'] })
  await limit({ city: 'hidden', phone: 'masked' })
  expect(await workOnExport(app, user, before.id)).toMatchObject({ status: 'failed', fault: 'column_gone' })
  const asks = async (more: object) =>
    (await user.post('/exports', { kind: 'customer', format: 'csv', query: {}, ...more })).status
  expect(await asks({ columns: ['city'] })).toBe(400)
  expect(await asks({ query: { sort: 'city' } })).toBe(400)
  expect(await asks({ query: { filter: filter('city', 'eq', '深圳') } })).toBe(400)
  expect(names(await exportFile(app, user, { columns: ['name', 'phone'] }))).toEqual(['华为,138****8000'])
  expect((await exportFile(app, user)).toString()).not.toContain('深圳')
})

describe('beyond the organization’s limit', () => {
  async function limited() {
    const organization = await app.organization()
    const { admin } = organization
    const { version } = (await admin.get('/organization')).body
    expect((await admin.patch('/organization', { version, exportApprovalRows: 2 })).status).toBe(200)
    const manager = await organization.addUser('manager')
    for (let index = 0; index < 3; index++) await makeCustomer(manager, { name: `客户 ${index}` })
    return { admin, manager }
  }

  it('waits until somebody with the right approves, and is then made', async () => {
    const { admin, manager } = await limited()
    const asked = await askExport(manager, { query: { sort: 'name' }, columns: ['name'] })
    expect(asked).toMatchObject({ status: 'waiting', rows: 3, can: { cancel: true, decide: false } })
    expect(await workOnExport(app, manager, asked.id)).toMatchObject({ status: 'waiting' })
    expect((await manager.post(`/exports/${asked.id}/decision`, { version: 1, isApproved: true })).status).toBe(403)
    const approved = await admin.post(`/exports/${asked.id}/decision`, { version: 1, isApproved: true })
    expect(approved.body).toMatchObject({ status: 'running', decidedBy: { id: admin.userId } })
    await workOnExport(app, manager, asked.id)
    expect(names((await manager.get(`/exports/${asked.id}/file`)).bytes)).toEqual(['客户 0', '客户 1', '客户 2'])
  })

  it('is refused with a reason, which the one who asked is told', async () => {
    const { admin, manager } = await limited()
    const { id } = await askExport(manager)
    expect((await admin.post(`/exports/${id}/decision`, { version: 1, isApproved: false })).body.fields).toMatchObject([
      { path: 'reason', code: 'required' },
    ])
    await admin.post(`/exports/${id}/decision`, { version: 1, isApproved: false, reason: '请只导出自己的客户' })
    expect(await status(manager, id)).toMatchObject({
      status: 'refused',
      reason: '请只导出自己的客户',
      decidedBy: { name: '管理员' },
    })
    expect((await admin.post(`/exports/${id}/decision`, { version: 2, isApproved: true })).status).toBe(409)
  })

  it('waits too when the list has grown meanwhile', async () => {
    const { manager } = await limited()
    const { id } = await askExport(manager, { query: { filter: filter('name', 'ne', '客户 0') } })
    await makeCustomer(manager, { name: '又一个' })
    expect(await workOnExport(app, manager, id)).toMatchObject({ status: 'waiting', rows: 3 })
  })

  it('asks nobody who may approve themselves', async () => {
    const { admin } = await limited()
    expect(await askExport(admin)).toMatchObject({ status: 'running' })
  })
})
