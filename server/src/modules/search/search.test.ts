import { beforeAll, describe, expect, it } from 'vitest'
import type { Ctx } from '../../platform/context.ts'
import { newId } from '../../platform/id.ts'
import { keyed, kindsOf } from '../../platform/records/kind.ts'
import { listRecords } from '../../platform/records/list.ts'
import { updateRow } from '../../platform/records/store.ts'
import { recordsOfEveryKind } from '../../testing/every-kind.ts'
import { useTestApp } from '../../testing/test-app.ts'
import type { TestClient } from '../../testing/test-client.ts'
import type { TestOrganization } from '../../testing/test-organization.ts'
import { makeContact } from '../contacts/factory.ts'
import { makeCustomer } from '../customers/factory.ts'
import { customerKind } from '../customers/index.ts'
import { makeFollowUp } from '../follow-ups/factory.ts'
import { makeOpportunity } from '../opportunities/factory.ts'
import { findRecords } from './find-records.ts'
import type { Hit } from './schema.ts'

const app = useTestApp()

const search = async (client: TestClient, q: string, more: Record<string, unknown> = {}) => {
  const { status, body } = await client.get('/search', { q, ...more })
  expect(status).toBe(200)
  return body as { items: Hit[]; more: string[] }
}
const titles = async (client: TestClient, q: string, more: Record<string, unknown> = {}) =>
  (await search(client, q, more)).items.map((hit) => `${hit.kind} ${hit.title}`)
const open = async (client: TestClient, kind: string, id: string) =>
  expect((await client.post('/record-visits', { kind, id })).status).toBe(204)

describe('a search', () => {
  let organization: TestOrganization
  let admin: TestClient
  let records: Record<string, string>
  beforeAll(async () => {
    organization = await app.organization()
    admin = organization.admin
    records = await recordsOfEveryKind(admin)
  })

  it('goes through every kind, and tells what was found and what tells it from others', async () => {
    const customer = await makeCustomer(admin, { name: '远航实业', phone: '0755-88886666' })
    await makeContact(admin, { name: '王远航', customerId: customer.id, mobile: '13912345678' })
    const deal = await makeOpportunity(admin, { name: '远航一期', customerId: customer.id })
    const { items } = await search(admin, 'yuanhang')
    expect(items.map(({ kind, title, spans }) => [kind, title, spans])).toEqual([
      ['customer', '远航实业', [[0, 2]]],
      ['opportunity', '远航一期', [[0, 2]]],
      ['contact', '王远航', [[1, 3]]],
    ])
    expect(items[1]).toMatchObject({
      id: deal.id,
      details: [
        { field: 'customerId', text: '远航实业', spans: [[0, 2]] },
        { field: 'number', text: deal.number, spans: [] },
        { field: 'ownerId', text: '管理员', spans: [] },
      ],
    })
    const byPhone = await search(admin, '5678')
    expect(byPhone.items).toMatchObject([
      { title: '王远航', spans: [], details: [{ field: 'mobile', text: '13912345678', spans: [[7, 11]] }, {}, {}] },
    ])
  })

  it('tells what a follow-up is about, and shows the part of it that was looked for', async () => {
    const customer = await makeCustomer(admin, { name: '天工' })
    const content = `${'先寒暄了几句。'.repeat(30)}对方想要试用装。`
    const followUp = await makeFollowUp(admin, { subjectType: 'customer', subjectId: customer.id, content })
    const [hit] = (await search(admin, '试用装')).items
    expect(hit).toMatchObject({
      kind: 'followUp',
      id: followUp.id,
      subject: { type: 'customer', id: customer.id, name: '天工' },
    })
    expect(hit!.spans.map(([from, to]) => hit!.title.slice(from, to))).toEqual(['试用装'])
  })

  it('finds what is known by a number', async () => {
    const { number } = (await admin.get(`/contracts/${records['contracts']}`)).body
    expect((await search(admin, number)).items[0]).toMatchObject({ kind: 'contract', id: records['contracts'] })
    expect((await search(admin, number.slice(-5), { kinds: 'contract' })).items).toMatchObject([
      { id: records['contracts'] },
    ])
  })

  it('puts what is exactly the words before what begins with them, holds them, and sounds like them', async () => {
    for (const name of ['上海海信', '海信', '海信电器', '害心', '信海', 'Haixin Ltd'])
      await makeCustomer(admin, { name })
    expect(await titles(admin, '海信')).toEqual(['customer 海信', 'customer 海信电器', 'customer 上海海信'])
    expect(await titles(admin, 'haixin')).toEqual([
      'customer Haixin Ltd',
      'customer 害心',
      'customer 海信',
      'customer 海信电器',
      'customer 上海海信',
    ])
  })

  it('looks for misspelt words only when nothing has them as they stand', async () => {
    await makeCustomer(admin, { name: 'Globex Corporation' })
    expect(await titles(admin, 'globx')).toEqual(['customer Globex Corporation'])
    await makeCustomer(admin, { name: 'Globx' })
    expect(await titles(admin, 'globx')).toEqual(['customer Globx'])
  })

  it('gives so many of a kind and says which have more; other kinds only if they are asked for', async () => {
    for (let nth = 1; nth <= 4; nth++) await makeCustomer(admin, { name: `蓝天${nth}` })
    await makeContact(admin, { name: '蓝天' })
    const { items, more } = await search(admin, '蓝天', { limit: 3 })
    expect(items.map((hit) => hit.kind)).toEqual(['contact', 'customer', 'customer', 'customer'])
    expect(more).toEqual(['customer'])
    expect(await titles(admin, '蓝天', { kinds: 'contact' })).toEqual(['contact 蓝天'])
    expect((await admin.get('/search', { q: 'x', kinds: 'customer,nothing' })).body.fields).toMatchObject([
      { path: 'kinds', code: 'invalid_option' },
    ])
  })

  it('no longer finds what was deleted or is called something else', async () => {
    const gone = await makeCustomer(admin, { name: '绿洲贸易' })
    const renamed = await makeCustomer(admin, { name: '绿洲食品' })
    expect(await titles(admin, '绿洲')).toHaveLength(2)
    await admin.delete(`/customers/${gone.id}?version=1`)
    await admin.patch(`/customers/${renamed.id}`, { version: 1, name: '沙漠食品' })
    expect(await titles(admin, '绿洲')).toEqual([])
    expect(await titles(admin, 'shamo')).toEqual(['customer 沙漠食品'])
  })
})

describe('rights', () => {
  it('decide what is found: a rep finds their own, a manager the department, a director all, others nothing', async () => {
    const organization = await app.organization()
    const [east, west] = [await organization.addDepartment('东'), await organization.addDepartment('西')]
    const rep = await organization.addUser('rep', { departmentId: east })
    const seen: Record<string, number> = {}
    const customer = await makeCustomer(rep, { name: '晨光文具' })
    await makeContact(rep, { name: '陈晨光', customerId: customer.id })
    await makeOpportunity(rep, { name: '晨光年度框架', customerId: customer.id })
    await organization.admin.post('/tasks', { title: '晨光回访' })
    const people = {
      rep,
      colleague: await organization.addUser('rep', { departmentId: east }),
      manager: await organization.addUser('manager', { departmentId: east }),
      otherManager: await organization.addUser('manager', { departmentId: west }),
      director: await organization.addUser('director', { departmentId: west }),
      nobody: await organization.addUserWithRights([], 'all', { departmentId: east }),
      stranger: (await app.organization()).admin,
    }
    for (const [name, client] of Object.entries(people)) seen[name] = (await search(client, '晨光')).items.length
    expect(seen).toEqual({ rep: 3, colleague: 0, manager: 3, otherManager: 0, director: 4, nobody: 0, stranger: 0 })
  })

  it('show a contact whose customer is in reach, whoever owns it, and a task to who gave it', async () => {
    const organization = await app.organization()
    const [rep, other] = [await organization.addUser('rep'), await organization.addUser('rep')]
    const customer = await makeCustomer(rep, { name: '鼎新' })
    await makeContact(organization.admin, { name: '周鼎', customerId: customer.id })
    await other.post('/tasks', { title: '鼎新资料', assigneeId: rep.userId })
    expect((await titles(rep, '鼎')).toSorted()).toEqual(['contact 周鼎', 'customer 鼎新', 'task 鼎新资料'])
    expect(await titles(other, '鼎')).toEqual(['task 鼎新资料'])
  })

  it('keep a field that somebody may not see out of what they find by it, and out of what they are shown', async () => {
    const organization = await app.organization()
    const { admin } = organization
    await makeCustomer(admin, { name: '星河', phone: '13800138000' })
    const ctx = await admin.ctx()
    const hidden = ctx.kinds.all.map((kind) => {
      const bound = kind.bound.filter((field) => field.key !== 'phone')
      return { ...kind, bound, byKey: keyed(bound) }
    })
    const limited = { ...ctx, kinds: { ...kindsOf(hidden, ctx.kinds.rights), whole: ctx.kinds } }
    const ask = (who: Ctx, q: string) => findRecords(who, { q, limit: 5 })
    expect((await ask(ctx, '8000')).items).toHaveLength(1)
    expect((await ask(limited, '8000')).items).toEqual([])
    expect(JSON.stringify(await ask(limited, 'xinghe'))).not.toContain('8000')
    const listed = await organization.tx((tx) => listRecords(tx, limited, customerKind, { q: '8000', limit: 50 }))
    expect([listed.items, listed.total.value]).toEqual([[], 0])
    const { id } = (await ask(ctx, '8000')).items[0]!
    await organization.tx((tx) => updateRow(tx, limited, customerKind, id, { name: '银河' }))
    expect((await ask(ctx, '8000')).items).toMatchObject([{ title: '银河' }])
  })

  it('follow a record that is handed over at once', async () => {
    const organization = await app.organization()
    const [giver, taker] = [await organization.addUser('rep'), await organization.addUser('rep')]
    const customer = await makeCustomer(giver, { name: '凌云' })
    await organization.admin.put(`/customers/${customer.id}/owner`, { ownerId: taker.userId, version: 1 })
    expect([await titles(giver, 'lingyun'), await titles(taker, 'lingyun')]).toEqual([[], ['customer 凌云']])
  })
})

describe('what was opened', () => {
  it('is what a search without words gives, the last first, as long as it can be seen', async () => {
    const organization = await app.organization()
    const { admin } = organization
    const rep = await organization.addUser('rep')
    const [first, second, third] = [
      await makeCustomer(rep, { name: '一号' }),
      await makeCustomer(rep, { name: '二号' }),
      await makeContact(rep, { name: '三号' }),
    ]
    await open(rep, 'customer', first.id)
    await open(rep, 'customer', second.id)
    await open(rep, 'contact', third.id)
    await open(rep, 'customer', first.id)
    expect(await titles(rep, '')).toEqual(['customer 一号', 'contact 三号', 'customer 二号'])
    expect(await titles(rep, ' ', { kinds: 'contact' })).toEqual(['contact 三号'])
    expect(await titles(admin, '')).toEqual([])
    await admin.put(`/customers/${first.id}/owner`, { ownerId: admin.userId, version: 1 })
    await admin.delete(`/customers/${second.id}?version=1`)
    expect(await titles(rep, '')).toEqual(['contact 三号'])
  })

  it('comes before what is not familiar', async () => {
    const { admin } = await app.organization()
    const [, , used] = [
      await makeCustomer(admin, { name: '金山软件' }),
      await makeCustomer(admin, { name: '金山办公' }),
      await makeCustomer(admin, { name: '上海金山石化' }),
    ]
    expect((await titles(admin, '金山')).at(-1)).toBe('customer 上海金山石化')
    for (let times = 0; times < 3; times++) await open(admin, 'customer', used.id)
    expect((await titles(admin, 'jinshan'))[0]).toBe('customer 上海金山石化')
    expect(await titles(admin, '金山', { kinds: 'customer', limit: 20 })).toHaveLength(3)
  })

  it('is remembered only for records that can be seen, and for the last two hundred', async () => {
    const organization = await app.organization()
    const [rep, other] = [await organization.addUser('rep'), await organization.addUser('rep')]
    const customer = await makeCustomer(other)
    expect((await rep.post('/record-visits', { kind: 'customer', id: customer.id })).status).toBe(404)
    expect((await rep.post('/record-visits', { kind: 'customer', id: newId() })).status).toBe(404)
    expect((await rep.post('/record-visits', { kind: 'pipeline', id: newId() })).status).toBe(400)
    const product = (await organization.admin.post('/products', { name: '甲', price: '1.00' })).body
    await organization.tx((tx) =>
      tx
        .insertInto('record_visits')
        .values(
          Array.from({ length: 250 }, (_, nth) => ({
            org_id: organization.orgId,
            user_id: rep.userId,
            kind: 'customer',
            record_id: newId(),
            visits: 1,
            last_visited_at: new Date(nth),
          })),
        )
        .execute(),
    )
    await open(rep, 'product', product.id)
    const kept = await organization.tx((tx) =>
      tx.selectFrom('record_visits').select('kind').where('org_id', '=', organization.orgId).execute(),
    )
    expect([kept.length, kept.filter(({ kind }) => kind === 'product').length]).toEqual([200, 1])
  })
})
