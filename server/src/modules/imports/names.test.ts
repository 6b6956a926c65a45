import { describe, expect, it } from 'vitest'
import { useTestApp } from '../../testing/test-app.ts'
import type { TestClient } from '../../testing/test-client.ts'
import { makeCustomer } from '../customers/factory.ts'
import { finishImport, importFile, uploadImport } from './factory.ts'
import type { ImportView } from './schema.ts'

const app = useTestApp()
const counts = ({ created, updated, skipped, failed }: ImportView) => ({ created, updated, skipped, failed })

async function failures(
  client: TestClient,
  id: string,
): Promise<{ row: number; reasons: { column: string; code: string; value: string }[] }[]> {
  return (await client.get(`/imports/${id}/failures`)).body.items
}

describe('names', () => {
  it('that are missing are counted, for such rows come in without that record', async () => {
    const { admin } = await app.organization()
    const view = await uploadImport(admin, 'contact', '姓名,公司\n张三,小米\n李四,\n王五, \n')
    expect(view.references[0]).toMatchObject({ field: 'customerId', blankRows: 2, unmatched: [{ value: '小米' }] })
  })

  it('are decided once for all rows: mapped, created or left empty', async () => {
    const { admin } = await app.organization()
    const huawei = await makeCustomer(admin, { name: '华为技术有限公司' })
    const view = await uploadImport(
      admin,
      'contact',
      '姓名,公司\n张三,华为\n李四,华为\n王五,小米\n赵六,无名\n钱七,华为技术有限公司\n',
    )
    expect(view.undecided).toEqual({ values: 3, cells: 4 })
    expect(view.references[0]!.unmatched[0]).toMatchObject({
      value: '华为',
      rows: 2,
      nearest: [{ id: huawei.id, name: '华为技术有限公司' }],
      resolution: null,
    })
    const items = [
      { field: 'customerId', value: '华为', action: 'map', id: huawei.id },
      { field: 'customerId', value: '小米', action: 'create' },
      { field: 'customerId', value: '无名', action: 'empty' },
    ]
    const decided = await admin.put(`/imports/${view.id}/resolutions`, { version: view.version, items })
    expect(decided.body.undecided).toEqual({ values: 0, cells: 0 })
    const done = await finishImport(app, admin, view.id, 'run')
    expect(counts(done)).toMatchObject({ created: 5, failed: 0 })
    const made = (await admin.get('/customers', { q: '小米' })).body.items[0] as { id: string }
    expect(done.references[0]!.unmatched.map(({ value, resolution }) => [value, resolution])).toEqual([
      ['华为', { action: 'map', id: huawei.id, name: '华为技术有限公司' }],
      ['小米', { action: 'create', id: made.id, name: '小米' }],
      ['无名', { action: 'empty' }],
    ])
    const contacts = (await admin.get('/contacts', { sort: 'name' })).body.items as {
      name: string
      customer: { name: string } | null
    }[]
    expect(Object.fromEntries(contacts.map((contact) => [contact.name, contact.customer?.name ?? null]))).toEqual({
      张三: '华为技术有限公司',
      李四: '华为技术有限公司',
      王五: '小米',
      赵六: null,
      钱七: '华为技术有限公司',
    })
  })

  it('keep their decision when the mapping changes, and refuse records that are not there', async () => {
    const { admin } = await app.organization()
    const stranger = await makeCustomer((await app.organization()).admin)
    const view = await uploadImport(admin, 'contact', '姓名,公司,备注\n张三,小米,x\n')
    const wrong = await admin.put(`/imports/${view.id}/resolutions`, {
      version: view.version,
      items: [
        { field: 'customerId', value: '小米', action: 'map', id: stranger.id },
        { field: 'customerId', value: '大米', action: 'empty' },
        { field: 'colour', value: '小米', action: 'empty' },
      ],
    })
    expect(
      wrong.body.fields.map((field: { path: string; code: string }) => `${field.path}:${field.code}`).sort(),
    ).toEqual(['items.0.id:not_found', 'items.1.value:not_found', 'items.2.field:not_found'])
    const decided = await admin.put(`/imports/${view.id}/resolutions`, {
      version: view.version,
      items: [{ field: 'customerId', value: '小米', action: 'create' }],
    })
    const columns = view.mapping.columns.map((column) => (column.index === 2 ? { ...column, field: null } : column))
    const remapped = await admin.put(`/imports/${view.id}/mapping`, {
      version: decided.body.version,
      columns,
      onMatch: 'update',
    })
    expect(remapped.body.references[0].unmatched[0].resolution).toEqual({ action: 'create' })
  })

  it('of several records alike are for a person to choose', async () => {
    const { admin } = await app.organization()
    await makeCustomer(admin, { name: '同名公司' })
    await makeCustomer(admin, { name: '同名公司' })
    const contacts = await uploadImport(admin, 'contact', '姓名,公司\n张三,同名公司\n')
    expect(contacts.references[0]!.unmatched[0]).toMatchObject({ isAmbiguous: true, nearest: [{}, {}] })
    const rows = await importFile(app, admin, 'customer', 'name,city\n同名公司,北京\n')
    expect(await failures(admin, rows.id)).toMatchObject([{ row: 2, reasons: [{ code: 'ambiguous_match' }] }])
  })

  it('that a department or a manager bears are created with the colleagues, each once', async () => {
    const { admin, rootDepartmentId } = await app.organization()
    const view = await importFile(
      app,
      admin,
      'user',
      '姓名,邮箱,部门,上级\n张三,zhang@example.com,华东区,王总\n李四,li@example.com,华东区,张三\n王五,,华北区,王总\n重复,zhang@example.com,华东区,\n',
    )
    expect(counts(view)).toEqual({ created: 3, updated: 1, skipped: 0, failed: 0 })
    const people = (await admin.get('/users', { limit: 50 })).body.items as {
      name: string
      department: { name: string }
      manager: { name: string } | null
      hasSignIn: boolean
    }[]
    const of = (name: string) => people.find((person) => person.name === name)
    expect(of('李四')).toMatchObject({ department: { name: '华东区' }, hasSignIn: false })
    expect(of('王总')).toMatchObject({ department: { name: '华东区' }, manager: null })
    const departments = (await admin.get('/departments')).body.items as { name: string; parentId: string }[]
    expect(
      departments
        .filter((department) => department.parentId === rootDepartmentId)
        .map((department) => department.name)
        .sort(),
    ).toEqual(['华东区', '华北区'])
  })
})
