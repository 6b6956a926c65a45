import { Buffer } from 'node:buffer'
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import Excel from 'exceljs'
import { describe, expect, it } from 'vitest'
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

async function failures(
  client: TestClient,
  id: string,
): Promise<{ row: number; reasons: { column: string; code: string; value: string }[] }[]> {
  return (await client.get(`/imports/${id}/failures`)).body.items
}

describe('running', () => {
  it('reads numbers with what they count, as Chinese files write them', async () => {
    const { admin } = await app.organization()
    const view = await importFile(
      app,
      admin,
      'customer',
      '名称,员工数,成立时间\n甲,500人,2005年\n乙,1.2万人,1999/12/30\n',
    )
    expect(counts(view)).toMatchObject({ created: 2, failed: 0 })
    expect(await customers(admin)).toMatchObject([
      { name: '乙', employees: 12_000, foundedYear: 1999 },
      { name: '甲', employees: 500, foundedYear: 2005 },
    ])
  })

  it('creates, updates, skips and fails, and says why', async () => {
    const { admin } = await app.organization()
    await makeCustomer(admin, { name: '老客户', city: '上海', level: 'B' })
    await makeCustomer(admin, { name: '没变化', city: '北京' })
    const view = await importFile(
      app,
      admin,
      'customer',
      'name,city,level,employees,行业\n老客户,杭州,,,\n没变化,北京,,,\n新客户,深圳,A,"1,200",软件\n错误的,苏州,Z,很多,\n,无名,,,\n',
    )
    expect(view).toMatchObject({ status: 'done', rows: 5, created: 1, updated: 1, skipped: 1, failed: 2 })
    expect(await failures(admin, view.id)).toMatchObject([
      {
        row: 5,
        reasons: [
          { column: 'level', field: 'level', value: 'Z', code: 'reference_not_found' },
          { column: 'employees', value: '很多', code: 'invalid_number' },
        ],
      },
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
    await admin.put(`/imports/${view.id}/mapping`, {
      version: view.version,
      columns: view.mapping.columns,
      onMatch: 'skip',
    })
    expect(counts(await finishImport(app, admin, view.id, 'run'))).toEqual({
      created: 1,
      updated: 0,
      skipped: 1,
      failed: 0,
    })
    expect((await customers(admin)).find((customer) => customer['name'] === '老客户')).toMatchObject({ city: '上海' })
  })

  it('predicts in a dry run exactly what the run then does, also where rows are about one record, and writes nothing', async () => {
    const { admin } = await app.organization()
    await makeCustomer(admin, { name: '甲' })
    const content = 'name,city,level\n甲,上海,\n乙,北京,A\n乙,北京,A\n乙,天津,\n丙,,X\n甲,上海,\n'
    const view = await uploadImport(admin, 'customer', content)
    const checked = await finishImport(app, admin, view.id, 'dry-run')
    expect(checked).toMatchObject({
      status: 'checked',
      checked: { rows: 6, created: 1, updated: 2, skipped: 2, failed: 1 },
    })
    expect((await customers(admin)).map((customer) => [customer['name'], customer['version']])).toEqual([['甲', 1]])
    expect(counts(await finishImport(app, admin, view.id, 'run'))).toEqual({
      created: 1,
      updated: 2,
      skipped: 2,
      failed: 1,
    })
  })

  it('puts rows behind those that they name, wherever these stand, and refuses circles', async () => {
    const { admin } = await app.organization()
    const view = await importFile(
      app,
      admin,
      'customer',
      '客户名称,母公司\n孙公司,子公司\n子公司,集团\n集团,\n圆一,圆二\n圆二,圆一\n坏行的子公司,坏行\n坏行,不存在的\n',
    )
    expect(counts(view)).toEqual({ created: 3, updated: 0, skipped: 0, failed: 4 })
    const found = await customers(admin)
    expect(found.find((customer) => customer['name'] === '孙公司')).toMatchObject({ parent: { name: '子公司' } })
    expect((await failures(admin, view.id)).map(({ row, reasons }) => [row, reasons[0]!.code])).toEqual([
      [5, 'circular'],
      [6, 'circular'],
      [7, 'named_row_failed'],
      [8, 'reference_not_found'],
    ])
  })

  it('does not start without the required field, or while the order of dates is open', async () => {
    const { admin } = await app.organization()
    const view = await uploadImport(admin, 'contact', '公司,生日\n华为,3/4/1980\n')
    expect(view.gaps).toMatchObject([
      { code: 'field_unmapped', params: { field: 'name' } },
      { path: 'columns.1.dateOrder', code: 'date_order_needed', params: { column: '生日' } },
    ])
    expect(await admin.post(`/imports/${view.id}/run`, { version: view.version })).toMatchObject({
      status: 422,
      body: { code: 'mapping_incomplete' },
    })
  })

  it('reads dates by the order that a person chose', async () => {
    const { admin } = await app.organization()
    const view = await uploadImport(admin, 'contact', '姓名,生日\n张三,3/4/1980\n')
    const columns = [
      { index: 0, field: 'name' },
      { index: 1, field: 'birthdayOn', dateOrder: 'dmy' },
    ]
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
    expect(await customers(admin)).toMatchObject([
      { name: '乙', province: '浙江', employees: 7 },
      { name: '甲', employees: 20, nextContactAt: '2027-01-05T01:30:00.000Z' },
    ])
  })
})

describe('the error file', () => {
  it('holds the failed rows with row, column, value and reason, and comes in again once corrected', async () => {
    const { admin } = await app.organization()
    const view = await importFile(
      app,
      admin,
      'customer',
      'name,"city, district",employees\n好的,北京,1\n"引号""和,逗号","多\n行",很多\n',
    )
    const file = await admin.get(`/imports/${view.id}/errors`)
    expect(file.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': expect.stringContaining(encodeURIComponent('customer-错误.csv')),
    })
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

  it.each(['csv', 'xlsx'] as const)(
    'runs no formula, and what it holds comes in as it was in the .%s',
    async (type) => {
      const { admin } = await app.organization()
      const hostile = ['=HYPERLINK("http://x")', '+1+1', '-1+1', '@SUM(A1)', "'=已", '＝1+1']
      const lines = [['name', 'remark', '=employees'], ...hostile.map((text, index) => [`客户${index}`, text, '很多'])]
      const workbook = new Excel.Workbook()
      workbook.addWorksheet('x').addRows(lines)
      const content = type === 'csv' ? stringify(lines) : Buffer.from(await workbook.xlsx.writeBuffer())
      const { id, version } = await uploadImport(admin, 'customer', content, `customer.${type}`)
      const columns = ['name', 'remark', 'employees'].map((field, index) => ({ index, field }))
      await admin.put(`/imports/${id}/mapping`, { version, columns, onMatch: 'update' })
      const view = await finishImport(app, admin, id, 'run')
      expect(counts(view)).toEqual({ created: 0, updated: 0, skipped: 0, failed: hostile.length })
      const text = (await admin.get(`/imports/${view.id}/errors`)).bytes.toString('utf8')
      const cells = (parse(text, { bom: true }) as string[][]).flat()
      expect(cells.filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell))).toEqual([])
      const again = await importFile(app, admin, 'customer', text.replaceAll('很多', '12'))
      expect(counts(again)).toEqual({ created: hostile.length, updated: 0, skipped: 0, failed: 0 })
      // A .csv of somebody else's that begins with an apostrophe of its own was read without it already.
      const meant = hostile.map((value) => (type === 'csv' && value.startsWith("'") ? value.slice(1) : value))
      expect((await customers(admin)).map((customer) => customer['remark'])).toEqual(meant)
    },
  )
})

describe('how rows are matched with records', () => {
  const field = (field: string, index: number) => ({ field, index })

  it('creates only, updates only, or both, by fields of one’s choice', async () => {
    const { admin } = await app.organization()
    const made = await admin.post('/customers', { name: '甲', phone: '0512-1', city: '苏州' })
    const content = 'name,phone,city\n甲公司,0512-1,上海\n乙,0512-2,杭州\n'
    const decide = async (choice: object) => {
      const { id, version } = await uploadImport(admin, 'customer', content)
      const columns = ['name', 'phone', 'city'].map(field)
      const changed = await admin.put(`/imports/${id}/mapping`, { version, columns, onMatch: 'update', ...choice })
      expect(changed.status, JSON.stringify(changed.body)).toBe(200)
      return finishImport(app, admin, id, 'dry-run')
    }
    const counted = async (choice: object) => {
      const { created, updated, skipped } = (await decide(choice)).checked!
      return [created, updated, skipped]
    }
    expect(await counted({})).toEqual([2, 0, 0])
    expect(await counted({ matchOn: ['phone'] })).toEqual([1, 1, 0])
    expect(await counted({ matchOn: ['phone'], onMatch: 'skip' })).toEqual([1, 0, 1])
    expect(await counted({ matchOn: ['phone', 'name'], onNew: 'skip' })).toEqual([0, 0, 2])
    const checked = await decide({ matchOn: ['phone'], onNew: 'skip' })
    expect(checked.checked).toMatchObject({ created: 0, updated: 1, skipped: 1 })
    expect((await admin.get(`/imports/${checked.id}/changes`)).body).toEqual({
      items: [
        {
          row: 2,
          recordId: made.body.id,
          name: '甲',
          changes: [
            { field: 'name', from: '甲', to: '甲公司' },
            { field: 'city', from: '苏州', to: '上海' },
          ],
        },
      ],
      nextCursor: null,
      total: 1,
      file: 'allowed',
    })
  })

  it('updates by a code alone: what a new record must have may be missing', async () => {
    const { admin } = await app.organization()
    await admin.post('/customers', { name: '甲', phone: '0512-1' })
    const { id, version } = await uploadImport(admin, 'customer', 'phone,city\n0512-1,上海\n0512-9,杭州\n')
    const columns = ['phone', 'city'].map(field)
    const mapping = { version, columns, onMatch: 'update', matchOn: ['phone'] }
    const refused = await admin.put(`/imports/${id}/mapping`, { ...mapping, matchOn: ['city', 'level'] })
    expect(refused).toMatchObject({ status: 400, body: { fields: [{ path: 'matchOn.1', code: 'invalid_option' }] } })
    expect((await admin.put(`/imports/${id}/mapping`, mapping)).body.gaps).toHaveLength(1)
    const open = (await admin.put(`/imports/${id}/mapping`, { ...mapping, version: version + 1, onNew: 'skip' })).body
    expect(open.gaps).toEqual([])
    expect(await finishImport(app, admin, id, 'run')).toMatchObject({ updated: 1, skipped: 1, failed: 0 })
    expect((await admin.get('/customers')).body.items).toMatchObject([{ name: '甲', city: '上海' }])
  })
})
