import { describe, expect, it } from 'vitest'
import { useTestApp } from '../../testing/test-app.ts'
import { makeCustomer } from '../customers/factory.ts'
import { importFile, uploadImport } from './factory.ts'

const app = useTestApp()
const importing = ['customer.import', 'customer.create', 'customer.view', 'customer.edit', 'customer.transfer']

describe('who made records in the system they come from, and when', () => {
  it('is kept by those with the right, while the history says who imported', async () => {
    const organization = await app.organization()
    const { admin } = organization
    const maker = await organization.addUser('rep', { name: '李强' })
    const content = '客户名称,创建时间,创建人,负责人\n甲,2019-03-05 10:30,李强,李强\n乙,,,\n'
    const view = await importFile(app, admin, 'customer', content)
    expect(view).toMatchObject({ status: 'done', created: 2, failed: 0 })
    const { items } = (await admin.get('/customers', { sort: 'name' })).body
    const kept = items.find(({ name }: { name: string }) => name === '甲')
    expect(kept).toMatchObject({
      createdAt: '2019-03-05T02:30:00.000Z',
      createdBy: { id: maker.userId, name: '李强' },
      owner: { id: maker.userId },
    })
    const told = (await admin.get('/activities', { subjectType: 'customer', subjectId: kept.id })).body.items
    expect(told).toMatchObject([{ kind: 'customer.created', actor: { id: admin.userId } }])
  })

  it('is not of the future, and no change of a record that is here already', async () => {
    const { admin } = await app.organization()
    const known = await makeCustomer(admin, { name: '甲' })
    const view = await importFile(app, admin, 'customer', '客户名称,创建时间\n甲,2001-01-01\n乙,2999-01-01\n')
    expect(view).toMatchObject({ created: 0, updated: 0, skipped: 1, failed: 1 })
    expect((await admin.get(`/imports/${view.id}/failures`)).body.items).toMatchObject([
      { row: 3, reasons: [{ column: '创建时间', field: 'createdAt', code: 'in_future' }] },
    ])
    expect((await admin.get(`/customers/${known.id}`)).body.createdAt).toBe(known.createdAt)
  })

  it('is no field that others could fill', async () => {
    const organization = await app.organization()
    const importer = await organization.addUserWithRights(importing, 'all')
    const view = await uploadImport(importer, 'customer', '客户名称,创建时间,创建人\n甲,2019-03-05,管理员\n')
    expect(view.targets.map((target) => target.key)).not.toContain('createdAt')
    expect(view.mapping.columns.map((column) => column.field)).toEqual(['name', null, null])
    const columns = view.mapping.columns.map(({ index }) => ({ index, field: index === 1 ? 'createdAt' : null }))
    const refused = await importer.put(`/imports/${view.id}/mapping`, {
      version: view.version,
      columns,
      onMatch: 'update',
    })
    expect(refused).toMatchObject({ status: 400, body: { fields: [{ code: 'invalid_option' }] } })
  })

  it('is kept of opportunities too, and of colleagues who have left', async () => {
    const organization = await app.organization()
    const { admin } = organization
    const left = await organization.addUser('rep', { name: '周敏' })
    const user = (await admin.get(`/users/${left.userId}`)).body
    await admin.patch(`/users/${left.userId}`, { version: user.version, status: 'inactive' })
    const view = await importFile(app, admin, 'opportunity', '商机名称,创建日期,创建人\n大单,2020-02-03,周敏\n')
    expect(view).toMatchObject({ status: 'done', created: 1 })
    const [deal] = (await admin.get('/opportunities')).body.items
    expect(deal).toMatchObject({ createdAt: '2020-02-02T16:00:00.000Z', createdBy: { name: '周敏' } })
  })
})

describe('a name in two columns', () => {
  it('becomes one: Chinese without a space and family name first, others the other way round', async () => {
    const { admin } = await app.organization()
    const content = 'First Name,Last Name,Email\n小明,王,a@example.com\nJohn,Smith,b@example.com\n,Li,c@example.com\n'
    const upload = await uploadImport(admin, 'contact', content)
    expect(upload.mapping.columns.map((column) => column.field)).toEqual(['firstName', 'lastName', 'email'])
    expect(upload.gaps).toEqual([])
    const view = await importFile(app, admin, 'contact', content)
    expect(view).toMatchObject({ created: 3, failed: 0 })
    const names = (await admin.get('/contacts')).body.items.map((contact: { name: string }) => contact.name)
    expect(names.toSorted()).toEqual(['John Smith', 'Li', '王小明'])
    expect(await importFile(app, admin, 'contact', content)).toMatchObject({ created: 0, skipped: 3 })
  })

  it('is a fault of the row when both are empty, and of the mapping when neither is chosen', async () => {
    const { admin } = await app.organization()
    const view = await importFile(app, admin, 'lead', '姓,名,公司\n王,小明,甲公司\n,,乙公司\n')
    expect(view).toMatchObject({ created: 1, failed: 1 })
    const other = await uploadImport(admin, 'lead', '颜色,公司\n红,甲公司\n')
    expect(other.gaps).toMatchObject([{ code: 'field_unmapped', params: { field: 'name' } }])
  })
})
