import { describe, expect, it } from 'vitest'
import { useTestApp } from '../../testing/test-app.ts'
import type { TestClient } from '../../testing/test-client.ts'
import { makeContact } from '../contacts/factory.ts'
import { makeContract } from '../contracts/factory.ts'
import { makeCustomer } from '../customers/factory.ts'
import { makeField } from '../fields/factory.ts'
import { makeFollowUp } from '../follow-ups/factory.ts'
import { makeLead } from '../leads/factory.ts'
import { makeOpportunity } from '../opportunities/factory.ts'
import { makeTask } from '../tasks/factory.ts'
import { importFile, workOn } from './factory.ts'
import type { ImportKindName } from './kinds/kind-names.ts'
import type { ImportView } from './schema.ts'

const app = useTestApp()
const soon = new Date(Date.now() + 86_400_000).toISOString()
const later = new Date(Date.now() + 3 * 86_400_000).toISOString()

async function undo(client: TestClient, id: string): Promise<ImportView> {
  const { version } = (await client.get(`/imports/${id}`)).body as ImportView
  expect((await client.post(`/imports/${id}/undo`, { version, keepChanged: false })).status).toBe(202)
  await workOn(app, client, id)
  return (await client.get(`/imports/${id}`)).body as ImportView
}

type Use = (client: TestClient, id: string) => Promise<unknown>
const followedUp =
  (subjectType: 'lead' | 'customer' | 'contact' | 'opportunity'): Use =>
  (client, subjectId) =>
    makeFollowUp(client, { subjectType, subjectId })
const withTask =
  (subjectType: 'lead' | 'customer' | 'contact' | 'opportunity'): Use =>
  (client, subjectId) =>
    makeTask(client, { subjectType, subjectId })
const inOwnField =
  (kind: string): Use =>
  async (client, id) => {
    const { key } = await makeField(client, {
      label: 'Partner',
      type: 'reference',
      options: { reference: kind },
    } as never)
    await makeCustomer(client, { custom: { [key]: id } } as never)
  }

const uses: [ImportKindName, string, string, string, Use][] = [
  ['customer', 'customers', 'name\n甲\n', 'a follow-up', followedUp('customer')],
  ['customer', 'customers', 'name\n甲\n', 'a task', withTask('customer')],
  ['customer', 'customers', 'name\n甲\n', 'a contact', (client, customerId) => makeContact(client, { customerId })],
  ['customer', 'customers', 'name\n甲\n', 'a contract', (client, customerId) => makeContract(client, { customerId })],
  ['customer', 'customers', 'name\n甲\n', 'an own field', inOwnField('customer')],
  ['contact', 'contacts', '姓名,手机\n王芳,13800000001\n', 'a follow-up', followedUp('contact')],
  ['contact', 'contacts', '姓名,手机\n王芳,13800000001\n', 'a task', withTask('contact')],
  ['lead', 'leads', '姓名,手机\n王芳,13800000001\n', 'a follow-up', followedUp('lead')],
  ['lead', 'leads', '姓名,手机\n王芳,13800000001\n', 'a task', withTask('lead')],
  ['opportunity', 'opportunities', '商机名称\n单子\n', 'a follow-up', followedUp('opportunity')],
  ['opportunity', 'opportunities', '商机名称\n单子\n', 'a task', withTask('opportunity')],
  [
    'product',
    'products',
    '产品名称,单价\n路由器,100\n',
    'the lines of a deal',
    (client, productId) => makeOpportunity(client, { lines: [{ productId, quantity: '1' }] }),
  ],
  [
    'product',
    'products',
    '产品名称,单价\n路由器,100\n',
    'the lines of a contract',
    (client, productId) => makeContract(client, { lines: [{ productId, quantity: '1' }] } as never),
  ],
]

describe('undoing an import', () => {
  it.each(uses)(
    'lists a %s (%s, %j) that %s refers to by now, and deletes nothing',
    async (kind, path, content, _, use) => {
      const { admin } = await app.organization()
      const done = await importFile(app, admin, kind, content)
      expect(done.created).toBe(1)
      const [record] = (await admin.get(`/${path}`)).body.items as { id: string }[]
      await use(admin, record!.id)
      const refused = await undo(admin, done.id)
      expect(refused).toMatchObject({
        status: 'done',
        undoConflicts: { total: 1, items: [{ id: record!.id, row: 2, code: 'in_use' }] },
      })
      expect((await admin.get(`/${path}/${record!.id}`)).status).toBe(200)
    },
  )

  it.each([
    ['customer', 'customers', '客户名称,下次联系时间', '甲', makeCustomer],
    ['lead', 'leads', '手机,姓名,下次联系时间', '13800000001,甲', makeLead],
    ['opportunity', 'opportunities', 'opportunity_id,商机名称,下次联系时间', 'A1,甲', makeOpportunity],
  ] as const)(
    'of a %s says so when a follow-up has planned another contact since',
    async (kind, path, header, cells, make) => {
      const { admin } = await app.organization()
      const record = await (make as (client: TestClient, input: object) => Promise<{ id: string }>)(admin, {
        name: '甲',
        ...(kind === 'lead' ? { mobile: '13800000001' } : {}),
        ...(kind === 'opportunity' ? { externalNumber: 'A1' } : {}),
      })
      const done = await importFile(app, admin, kind, `${header}\n${cells},2030-01-01 09:00\n`)
      expect(done).toMatchObject({ updated: 1 })
      await makeFollowUp(admin, { subjectType: kind, subjectId: record.id, nextContactAt: later })
      expect(await undo(admin, done.id)).toMatchObject({
        status: 'done',
        undoConflicts: { total: 1, items: [{ id: record.id, code: 'changed' }] },
      })
      expect((await admin.get(`/${path}/${record.id}`)).body.nextContactAt).toBe(later)
    },
  )

  it('is not kept from it by a follow-up that has nothing to do with what it changed', async () => {
    const { admin } = await app.organization()
    const customer = await makeCustomer(admin, { name: '甲', city: '上海', nextContactAt: soon })
    const done = await importFile(app, admin, 'customer', 'name,city\n甲,杭州\n')
    await makeFollowUp(admin, { subjectType: 'customer', subjectId: customer.id, nextContactAt: later })
    expect(await undo(admin, done.id)).toMatchObject({ status: 'undone', undoConflicts: null })
    expect((await admin.get(`/customers/${customer.id}`)).body).toMatchObject({ city: '上海', nextContactAt: later })
  })
})
