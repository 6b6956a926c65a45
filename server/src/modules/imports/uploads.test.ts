import { Buffer } from 'node:buffer'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { newId } from '../../platform/id.ts'
import { useTestApp } from '../../testing/test-app.ts'
import type { TestClient } from '../../testing/test-client.ts'
import { importFile, uploadImport } from './factory.ts'
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

describe('uploading', () => {
  it('shows what was understood of the file and proposes a mapping', async () => {
    const { admin } = await app.organization()
    const content = iconv.encode(
      '客户名称;行业;年营收;成立时间;喜欢的颜色\r\n华为技术;通信;8,621亿;1987年;红\r\n\r\n用友网络;软件;98.5万;1988-12-06;\r\n',
      'gbk',
    )
    const view = await uploadImport(admin, 'customer', content, '客户.csv')
    expect(view).toMatchObject({
      kind: 'customer',
      status: 'mapping',
      fileName: '客户.csv',
      rows: 2,
      blankRows: 1,
      format: { type: 'csv', encoding: 'gb18030', delimiter: ';' },
      can: { edit: true, start: true, cancel: false, delete: true },
      gaps: [],
      progress: null,
    })
    expect(view.columns.map(({ header, proposedField, samples }) => [header, proposedField, samples[0]])).toEqual([
      ['客户名称', 'name', '华为技术'],
      ['行业', 'industry', '通信'],
      ['年营收', 'annualRevenue', '8,621亿'],
      ['成立时间', 'foundedYear', '1987年'],
      ['喜欢的颜色', null, '红'],
    ])
    expect(await customers(admin)).toEqual([])
  })

  it('refuses broken quotes, 300 columns and files without rows with every reason, and keeps nothing', async () => {
    const { admin } = await app.organization()
    const upload = (content: string | Buffer, name = 'a.csv') =>
      admin.upload('/imports?kind=customer', { name, content })
    expect(await upload('name,city\n华为,"深"圳\nb,c\n"d,e\n')).toMatchObject({
      status: 422,
      body: {
        code: 'file_refused',
        fields: [
          { path: 'file', code: 'broken_quotes', params: { row: 2 } },
          { path: 'file', code: 'unclosed_quote', params: { row: 4 } },
        ],
      },
    })
    const wide = Array.from({ length: 300 }, (_, index) => `c${index}`).join(',')
    expect(await upload(`${wide}\n${wide}\n`)).toMatchObject({
      status: 422,
      body: { fields: [{ code: 'too_many_columns', params: { found: 300, max: 200 } }] },
    })
    expect(await upload('name\n')).toMatchObject({ status: 422, body: { fields: [{ code: 'no_rows' }] } })
    expect(await upload('')).toMatchObject({ status: 422, body: { fields: [{ code: 'empty_file' }] } })
    expect(await upload(Buffer.from('504b0304ffffffff', 'hex'), 'a.xlsx')).toMatchObject({
      status: 422,
      body: { fields: [{ code: 'damaged_file' }] },
    })
    expect((await admin.get('/imports')).body.items).toEqual([])
  })

  it('needs a kind that can be imported and a file', async () => {
    const { admin } = await app.organization()
    expect(await admin.upload('/imports?kind=role', { name: 'a.csv', content: 'a\n1\n' })).toMatchObject({
      status: 400,
      body: { fields: [{ path: 'kind', code: 'invalid_option' }] },
    })
    expect(await admin.upload('/imports', { name: 'a.csv', content: 'a\n1\n' })).toMatchObject({
      status: 400,
      body: { fields: [{ path: 'kind', code: 'required' }] },
    })
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
    const changed = await admin.put(`/imports/${view.id}/format`, {
      version: view.version,
      encoding: 'big5',
      hasHeader: false,
    })
    expect(changed).toMatchObject({
      status: 200,
      body: { rows: 2, format: { encoding: 'big5', hasHeader: false }, columns: [{ header: '' }] },
    })
    expect(await admin.put(`/imports/${view.id}/format`, { version: view.version, delimiter: ';' })).toMatchObject({
      status: 409,
      body: { code: 'stale_version' },
    })
  })
})

describe('rights', () => {
  it('are those of the modules’ own commands: a rep neither imports for others nor sees another’s import', async () => {
    const organization = await app.organization()
    const rep = await organization.addUser('rep')
    const refused = await rep.upload('/imports?kind=customer', { name: 'a.csv', content: 'name\na\n' })
    expect(refused).toMatchObject({ status: 403, body: { code: 'forbidden' } })
    const importer = await organization.addUserWithRights(
      ['customer.import', 'customer.create', 'customer.view', 'customer.edit'],
      'own',
      { name: '导入员' },
    )
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
