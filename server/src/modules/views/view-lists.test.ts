import { beforeAll, describe, expect, it } from 'vitest'
import { useTestApp } from '../../testing/test-app.ts'
import type { TestClient } from '../../testing/test-client.ts'
import type { TestOrganization } from '../../testing/test-organization.ts'
import { makeCustomer } from '../customers/factory.ts'
import { makeView } from './factory.ts'
import type { ViewList } from './schema.ts'

const app = useTestApp()
let organization: TestOrganization
let rep: TestClient

beforeAll(async () => {
  organization = await app.organization()
  rep = await organization.addUser('rep')
})

const listOf = async (client: TestClient, kind = 'customer') => (await client.get('/views', { kind })).body as ViewList

describe('a list of a view', () => {
  let a: string
  let b: string
  let client: TestClient

  beforeAll(async () => {
    client = (await app.organization()).admin
    a = (await makeCustomer(client, { name: '甲', level: 'A' })).id
    b = (await makeCustomer(client, { name: '乙', level: 'A', status: 'active' })).id
    await makeCustomer(client, { name: '丙', level: 'B' })
  })

  const ids = async (query: Record<string, unknown>) => {
    const { body } = await client.get('/customers', query)
    return body.items.map(({ id }: { id: string }) => id)
  }

  it('has its filter, its words and its order, narrowed by a filter and put in order by a sort of its own', async () => {
    const shape = { filter: { field: 'level', op: 'eq', value: 'A' }, sort: 'createdAt' }
    const { id: view } = await makeView(client, { shape })
    expect(await ids({ view })).toEqual([a, b])
    expect(await ids({ view, sort: '-createdAt' })).toEqual([b, a])
    expect(await ids({ view, filter: { field: 'status', op: 'eq', value: 'active' } })).toEqual([b])
    const { id: searching } = await makeView(client, { shape: { q: '甲' } })
    expect([await ids({ view: searching }), await ids({ view: searching, q: '乙' })]).toEqual([[a], [b]])
    const pages = [(await client.get('/customers', { view, limit: 1 })).body]
    pages.push((await client.get('/customers', { view, limit: 1, cursor: pages[0].nextCursor })).body)
    expect(pages.map(({ items, total }) => [items[0].id, total.value])).toEqual([
      [a, 2],
      [b, 2],
    ])
  })

  it('is refused for a view that is unknown, another’s, or of another kind, with every other fault', async () => {
    const other = await makeView(client, { kind: 'contact', shape: {} })
    const foreign = await makeView(rep)
    for (const view of ['nothing', organization.orgId, other.id, foreign.id]) {
      const refused = await client.get('/customers', { view, sort: 'nothing' })
      expect([refused.status, refused.body.fields.map(({ path }: { path: string }) => path)]).toEqual([
        400,
        ['sort', 'view'],
      ])
    }
  })

  it('is exported as it stood when the export was asked for', async () => {
    const view = await makeView(client, { shape: { filter: { field: 'level', op: 'eq', value: 'A' }, sort: 'name' } })
    const filter = JSON.stringify({ field: 'status', op: 'eq', value: 'active' })
    const asked = await client.post('/exports', { kind: 'customer', format: 'csv', query: { view: view.id, filter } })
    expect(asked.body.rows).toBe(1)
    expect(asked.body.query).toEqual({
      filter: JSON.stringify({ and: [view.shape.filter, JSON.parse(filter)] }),
      sort: 'name',
    })
    const refused = await client.post('/exports', { kind: 'customer', format: 'csv', query: { view: 'nothing' } })
    expect(refused.body.fields).toEqual([{ path: 'view', code: 'not_found' }])
  })

  it('may be one that every organization has', async () => {
    expect((await listOf(client)).builtIn.map(({ key }) => key)).toEqual([
      'all',
      'mine',
      'subordinates',
      'newThisWeek',
      'contactToday',
    ])
    expect((await ids({ view: 'mine' })).length).toBe(3)
    expect((await ids({ view: 'newThisWeek' })).length).toBe(3)
    expect((await ids({ view: 'subordinates' })).length).toBe(0)
    expect((await listOf(client, 'task')).builtIn.map(({ key }) => key)).toContain('mine')
    expect((await listOf(rep)).builtIn.map(({ key }) => key)).not.toContain('subordinates')
  })
})
