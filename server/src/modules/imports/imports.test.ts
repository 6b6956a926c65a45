import { Buffer } from 'node:buffer'
import { parse } from 'csv-parse/sync'
import Excel from 'exceljs'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { newId } from '../../platform/id.ts'
import { useTestApp } from '../../testing/test-app.ts'
import type { TestClient } from '../../testing/test-client.ts'
import { makeCustomer } from '../customers/factory.ts'
import { finishImport, importFile, uploadImport } from './factory.ts'
import type { ImportView } from './schema.ts'

const app = useTestApp()
const counts = ({ created, updated, skipped, failed }: ImportView) => ({ created, updated, skipped, failed })

async function customers(client: TestClient): Promise<Record<string, unknown>[]> {
  return (await client.get('/customers', { sort: 'name', limit: 200 })).body.items
}

async function failures(client: TestClient, id: string): Promise<{ row: number; reasons: { column: string; code: string; value: string }[] }[]> {
  return (await client.get(`/imports/${id}/failures`)).body.items
}

describe('uploading', () => {
  it('shows what was understood of the file and proposes a mapping', async () => {
    const { admin } = await app.organization()
    const content = iconv.encode('客户名称;行业;年营收;成立时间;喜欢的颜色\r\n华为技术;通信;8,621亿;1987年;红\r\n\r\n用友网络;软件;98.5万;1988-12-06;\r\n', 'gbk')
    const view = await uploadImport(admin, 'customer', content, '客户.csv')
    expect(view).toMatchObject({
      kind: 'customer', status: 'mapping', fileName: '客户.csv', rows: 2, blankRows: 1, format: { type: 'csv', encoding: 'gb18030', delimiter: ';' },
      can: { edit: true, start: true, cancel: false, delete: true }, gaps: [], progress: null,
    })
    expect(view.columns.map(({ header, proposedField, samples }) => [header, proposedField, samples[0]])).toEqual([
      ['客户名称', 'name', '华为技术'], ['行业', 'industry', '通信'], ['年营收', 'annualRevenue', '8,621亿'], ['成立时间', 'foundedYear', '1987年'], ['喜欢的颜色', null, '红'],
    ])
    expect(await customers(admin)).toEqual([])
  })

  it('refuses broken quotes, 300 columns and files without rows with every reason, and keeps nothing', async () => {
    const { admin } = await app.organization()
    const upload = (content: string | Buffer, name = 'a.csv') => admin.upload('/imports?kind=customer', { name, content })
    expect(await upload('name,city\n华为,"深"圳\nb,c\n"d,e\n')).toMatchObject({
      status: 422,
      body: { code: 'file_refused', fields: [{ path: 'file', code: 'broken_quotes', params: { row: 2 } }, { path: 'file', code: 'unclosed_quote', params: { row: 4 } }] },
    })
    const wide = Array.from({ length: 300 }, (_, index) => `c${index}`).join(',')
    expect(await upload(`${wide}\n${wide}\n`)).toMatchObject({ status: 422, body: { fields: [{ code: 'too_many_columns', params: { found: 300, max: 200 } }] } })
    expect(await upload('name\n')).toMatchObject({ status: 422, body: { fields: [{ code: 'no_rows' }] } })
    expect(await upload('')).toMatchObject({ status: 422, body: { fields: [{ code: 'empty_file' }] } })
    expect(await upload(Buffer.from('504b0304ffffffff', 'hex'), 'a.xlsx')).toMatchObject({ status: 422, body: { fields: [{ code: 'damaged_file' }] } })
    expect((await admin.get('/imports')).body.items).toEqual([])
  })

  it('needs a kind that can be imported and a file', async () => {
    const { admin } = await app.organization()
    expect(await admin.upload('/imports?kind=role', { name: 'a.csv', content: 'a\n1\n' })).toMatchObject({ status: 400, body: { fields: [{ path: 'kind', code: 'invalid_option' }] } })
    expect(await admin.upload('/imports', { name: 'a.csv', content: 'a\n1\n' })).toMatchObject({ status: 400, body: { fields: [{ path: 'kind', code: 'required' }] } })
    expect(await admin.post('/imports?kind=customer', { a: 1 })).toMatchObject({ status: 415 })
  })

  it('happens once when it is repeated with its Idempotency-Key, and not with another file under it', async () => {
    const { admin } = await app.organization()
    const headers = { 'idempotency-key': newId() }
    const send = (content: string) => admin.upload('/imports?kind=customer', { name: 'a.csv', content }, headers)
    const [first, second] = [await send('name\na\n'), await send('name\na\n')]
    expect(second.body.id).toBe(first.body.id)
    expect((await send('name\nb\n')).status).toBe(422)
    expect((await admin.get('/imports')).body.total.value).toBe(1)
  })

  it('can be read in another way', async () => {
    const { admin } = await app.organization()
    const view = await uploadImport(admin, 'customer', iconv.encode('名称\n华为\n', 'big5'))
    const changed = await admin.put(`/imports/${view.id}/format`, { version: view.version, encoding: 'big5', hasHeader: false })
    expect(changed).toMatchObject({ status: 200, body: { rows: 2, format: { encoding: 'big5', hasHeader: false }, columns: [{ header: '' }] } })
    expect(await admin.put(`/imports/${view.id}/format`, { version: view.version, delimiter: ';' })).toMatchObject({ status: 409, body: { code: 'stale_version' } })
  })
})

describe('running', () => {
  it('creates, updates, skips and fails, and says why', async () => {
    const { admin } = await app.organization()
    await makeCustomer(admin, { name: '老客户', city: '上海', level: 'B' })
    await makeCustomer(admin, { name: '没变化', city: '北京' })
    const view = await importFile(app, admin, 'customer', 'name,city,level,employees,行业\n老客户,杭州,,,\n没变化,北京,,,\n新客户,深圳,A,"1,200",软件\n错误的,苏州,Z,很多,\n,无名,,,\n')
    expect(view).toMatchObject({ status: 'done', rows: 5, created: 1, updated: 1, skipped: 1, failed: 2 })
    expect(await failures(admin, view.id)).toMatchObject([
      { row: 5, reasons: [{ column: 'level', field: 'level', value: 'Z', code: 'reference_not_found' }, { column: 'employees', value: '很多', code: 'invalid_number' }] },
      { row: 6, reasons: [{ column: 'name', code: 'required' }] },
    ])
    expect(await customers(admin)).toMatchObject([
      { name: '新客户', city: '深圳', level: 'A', employees: 1200, industry: 'software' },
      { name: '没变化', version: 1 },
      { name: '老客户', city: '杭州', level: 'B', version: 2 },
    ])
  })

  it('leaves records alone that are here already when told so', async () => {
    const { admin } = await app.organization()
    await makeCustomer(admin, { name: '老客户', city: '上海' })
    const view = await uploadImport(admin, 'customer', 'name,city\n老客户,杭州\n新客户,深圳\n')
    await admin.put(`/imports/${view.id}/mapping`, { version: view.version, columns: view.mapping.columns, onMatch: 'skip' })
    expect(counts(await finishImport(app, admin, view.id, 'run'))).toEqual({ created: 1, updated: 0, skipped: 1, failed: 0 })
    expect((await customers(admin)).find((customer) => customer['name'] === '老客户')).toMatchObject({ city: '上海' })
  })

  it('predicts in a dry run exactly what the run then does, also where rows are about one record, and writes nothing', async () => {
    const { admin } = await app.organization()
    await makeCustomer(admin, { name: '甲' })
    const content = 'name,city,level\n甲,上海,\n乙,北京,A\n乙,北京,A\n乙,天津,\n丙,,X\n甲,上海,\n'
    const view = await uploadImport(admin, 'customer', content)
    const checked = await finishImport(app, admin, view.id, 'dry-run')
    expect(checked).toMatchObject({ status: 'checked', checked: { rows: 6, created: 1, updated: 2, skipped: 2, failed: 1 } })
    expect((await customers(admin)).map((customer) => [customer['name'], customer['version']])).toEqual([['甲', 1]])
    expect(counts(await finishImport(app, admin, view.id, 'run'))).toEqual({ created: 1, updated: 2, skipped: 2, failed: 1 })
  })

  it('puts rows behind those that they name, wherever these stand, and refuses circles', async () => {
    const { admin } = await app.organization()
    const view = await importFile(app, admin, 'customer', '客户名称,母公司\n孙公司,子公司\n子公司,集团\n集团,\n圆一,圆二\n圆二,圆一\n坏行的子公司,坏行\n坏行,不存在的\n')
    expect(counts(view)).toEqual({ created: 3, updated: 0, skipped: 0, failed: 4 })
    const found = await customers(admin)
    expect(found.find((customer) => customer['name'] === '孙公司')).toMatchObject({ parent: { name: '子公司' } })
    expect((await failures(admin, view.id)).map(({ row, reasons }) => [row, reasons[0]!.code])).toEqual([[5, 'circular'], [6, 'circular'], [7, 'named_row_failed'], [8, 'reference_not_found']])
  })

  it('does not start without the required field, or while the order of dates is open', async () => {
    const { admin } = await app.organization()
    const view = await uploadImport(admin, 'contact', '公司,生日\n华为,3/4/1980\n')
    expect(view.gaps).toMatchObject([{ code: 'field_unmapped', params: { field: 'name' } }, { path: 'columns.1.dateOrder', code: 'date_order_needed', params: { column: '生日' } }])
    expect(await admin.post(`/imports/${view.id}/run`, { version: view.version })).toMatchObject({ status: 422, body: { code: 'mapping_incomplete' } })
  })

  it('reads dates by the order that a person chose', async () => {
    const { admin } = await app.organization()
    const view = await uploadImport(admin, 'contact', '姓名,生日\n张三,3/4/1980\n')
    const columns = [{ index: 0, field: 'name' }, { index: 1, field: 'birthdayOn', dateOrder: 'dmy' }]
    await admin.put(`/imports/${view.id}/mapping`, { version: view.version, columns, onMatch: 'update' })
    await finishImport(app, admin, view.id, 'run')
    expect((await admin.get('/contacts')).body.items).toMatchObject([{ name: '张三', birthdayOn: '1980-04-03' }])
  })

  it('takes a spreadsheet with dates, merged cells and formulas', async () => {
    const { admin } = await app.organization()
    const workbook = new Excel.Workbook()
    const sheet = workbook.addWorksheet('客户')
    sheet.addRow(['客户名称', '省份', '员工数', '下次联系时间'])
    sheet.addRow(['甲', '浙江', { formula: '10*2', result: 20 }, new Date(Date.UTC(2027, 0, 5, 9, 30))])
    sheet.addRow(['乙', '', 7, null])
    sheet.mergeCells('B2:B3')
    sheet.getCell('D2').numFmt = 'yyyy-mm-dd hh:mm'
    const view = await importFile(app, admin, 'customer', Buffer.from(await workbook.xlsx.writeBuffer()), '客户.xlsx')
    expect(counts(view)).toEqual({ created: 2, updated: 0, skipped: 0, failed: 0 })
    expect(await customers(admin)).toMatchObject([{ name: '乙', province: '浙江', employees: 7 }, { name: '甲', employees: 20, nextContactAt: '2027-01-05T01:30:00.000Z' }])
  })
})

describe('names', () => {
  it('are decided once for all rows: mapped, created or left empty', async () => {
    const { admin } = await app.organization()
    const huawei = await makeCustomer(admin, { name: '华为技术有限公司' })
    const view = await uploadImport(admin, 'contact', '姓名,公司\n张三,华为\n李四,华为\n王五,小米\n赵六,无名\n钱七,华为技术有限公司\n')
    expect(view.undecided).toEqual({ values: 3, rows: 4 })
    expect(view.references[0]!.unmatched[0]).toMatchObject({ value: '华为', rows: 2, nearest: [{ id: huawei.id, name: '华为技术有限公司' }], resolution: null })
    const items = [
      { field: 'customerId', value: '华为', action: 'map', id: huawei.id },
      { field: 'customerId', value: '小米', action: 'create' },
      { field: 'customerId', value: '无名', action: 'empty' },
    ]
    const decided = await admin.put(`/imports/${view.id}/resolutions`, { version: view.version, items })
    expect(decided.body.undecided).toEqual({ values: 0, rows: 0 })
    expect(counts(await finishImport(app, admin, view.id, 'run'))).toMatchObject({ created: 5, failed: 0 })
    const contacts = (await admin.get('/contacts', { sort: 'name' })).body.items as { name: string; customer: { name: string } | null }[]
    expect(Object.fromEntries(contacts.map((contact) => [contact.name, contact.customer?.name ?? null]))).toEqual({
      张三: '华为技术有限公司', 李四: '华为技术有限公司', 王五: '小米', 赵六: null, 钱七: '华为技术有限公司',
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
    expect(wrong.body.fields.map((field: { path: string; code: string }) => `${field.path}:${field.code}`).sort()).toEqual(['items.0.id:not_found', 'items.1.value:not_found', 'items.2.field:not_found'])
    const decided = await admin.put(`/imports/${view.id}/resolutions`, { version: view.version, items: [{ field: 'customerId', value: '小米', action: 'create' }] })
    const columns = view.mapping.columns.map((column) => (column.index === 2 ? { ...column, field: null } : column))
    const remapped = await admin.put(`/imports/${view.id}/mapping`, { version: decided.body.version, columns, onMatch: 'update' })
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
    const view = await importFile(app, admin, 'user', '姓名,邮箱,部门,上级\n张三,zhang@example.com,华东区,王总\n李四,li@example.com,华东区,张三\n王五,,华北区,王总\n重复,zhang@example.com,华东区,\n')
    expect(counts(view)).toEqual({ created: 3, updated: 1, skipped: 0, failed: 0 })
    const people = (await admin.get('/users', { limit: 50 })).body.items as { name: string; department: { name: string }; manager: { name: string } | null; hasSignIn: boolean }[]
    const of = (name: string) => people.find((person) => person.name === name)
    expect(of('李四')).toMatchObject({ department: { name: '华东区' }, hasSignIn: false })
    expect(of('王总')).toMatchObject({ department: { name: '华东区' }, manager: null })
    const departments = (await admin.get('/departments')).body.items as { name: string; parentId: string }[]
    expect(departments.filter((department) => department.parentId === rootDepartmentId).map((department) => department.name).sort()).toEqual(['华东区', '华北区'])
  })
})

describe('the error file', () => {
  it('holds the failed rows with row, column, value and reason, and comes in again once corrected', async () => {
    const { admin } = await app.organization()
    const view = await importFile(app, admin, 'customer', 'name,"city, district",employees\n好的,北京,1\n"引号""和,逗号","多\n行",很多\n')
    const file = await admin.get(`/imports/${view.id}/errors`)
    expect(file.headers).toMatchObject({ 'content-type': 'text/csv; charset=utf-8', 'content-disposition': expect.stringContaining(encodeURIComponent('customer-错误.csv')) })
    const text = file.bytes.toString('utf8')
    expect(text.startsWith('\uFEFF')).toBe(true)
    const lines = parse(text, { bom: true }) as string[][]
    expect(lines).toEqual([
      ['name', 'city, district', 'employees', 'Fairway 行号', 'Fairway 列', 'Fairway 值', 'Fairway 原因'],
      ['引号"和,逗号', '多\n行', '很多', '3', 'employees', '很多', '不是数字'],
    ])
    const again = await importFile(app, admin, 'customer', text.replace('很多', '12'))
    expect(counts(again)).toEqual({ created: 1, updated: 0, skipped: 0, failed: 0 })
    expect((await customers(admin)).map((customer) => customer['name'])).toEqual(['好的', '引号"和,逗号'])
    const english = await admin.get(`/imports/${view.id}/errors`, { locale: 'en' })
    expect(english.bytes.toString('utf8')).toContain('Not a number')
  })
})

describe('rights', () => {
  it('are those of the modules’ own commands: a rep neither imports for others nor sees another’s import', async () => {
    const organization = await app.organization()
    const rep = await organization.addUser('rep')
    const refused = await rep.upload('/imports?kind=customer', { name: 'a.csv', content: 'name\na\n' })
    expect(refused).toMatchObject({ status: 403, body: { code: 'forbidden' } })
    const importer = await organization.addUserWithRights(['customer.import', 'customer.create', 'customer.view', 'customer.edit'], 'own', { name: '导入员' })
    const view = await importFile(app, importer, 'customer', 'name,owner\n我的,导入员\n别人的,管理员\n')
    expect(counts(view)).toMatchObject({ created: 1, failed: 1 })
    expect(await failures(importer, view.id)).toMatchObject([{ row: 3, reasons: [{ code: 'forbidden' }] }])
    expect((await rep.get(`/imports/${view.id}`)).status).toBe(404)
    expect((await organization.admin.get(`/imports/${view.id}`)).status).toBe(200)
    const other = await importFile(app, organization.admin, 'customer', 'name\n看不见的\n')
    expect(other.status).toBe('done')
    expect((await importer.get('/imports')).body.items).toHaveLength(1)
  })
})
