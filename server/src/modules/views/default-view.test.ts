import { beforeAll, describe, expect, it } from 'vitest'
import { useTestApp } from '../../testing/test-app.ts'
import type { TestClient } from '../../testing/test-client.ts'
import type { TestOrganization } from '../../testing/test-organization.ts'
import { makeView } from './factory.ts'
import type { ViewList } from './schema.ts'

const app = useTestApp()
let organization: TestOrganization
let admin: TestClient
let rep: TestClient

beforeAll(async () => {
  organization = await app.organization()
  admin = organization.admin
  rep = await organization.addUser('rep')
})

const listOf = async (client: TestClient, kind = 'customer') => (await client.get('/views', { kind })).body as ViewList

async function toldOf(userId: string) {
  const { items } = (await admin.get('/audit', { recordId: userId })).body as {
    items: { kind: string; data: Record<string, unknown> }[]
  }
  return items.map(({ kind, data }) => [kind, data])
}

describe('the default view', () => {
  const opens = async (client: TestClient) => (await listOf(client)).defaults[0]
  const choose = (client: TestClient, body: object) => client.put('/views/defaults/customer', body)

  it('is one’s own, then everybody’s, then all records; deleting or unsharing it falls back', async () => {
    const { admin: head, addUser } = await (async () => {
      const other = await app.organization()
      return { admin: other.admin, addUser: other.addUser.bind(other) }
    })()
    const colleague = await addUser('rep')
    expect(await opens(colleague)).toEqual({ kind: 'customer', opens: 'all', own: null, everyone: null })
    const shared = await makeView(head, { sharing: 'everyone' })
    expect((await choose(head, { view: shared.id, isEveryones: true })).body).toMatchObject({ everyone: shared.id })
    expect(await opens(colleague)).toMatchObject({ opens: shared.id, own: null, everyone: shared.id })
    const own = await makeView(colleague)
    expect((await choose(colleague, { view: own.id })).body).toMatchObject({ opens: own.id, own: own.id })
    expect(await opens(head)).toMatchObject({ opens: shared.id, own: null })
    expect((await colleague.delete(`/views/${own.id}?version=1`)).status).toBe(204)
    expect(await opens(colleague)).toMatchObject({ opens: shared.id, own: null })
    expect((await choose(colleague, { view: 'mine' })).body).toMatchObject({ opens: 'mine' })
    expect((await choose(colleague, { view: 'all' })).body).toMatchObject({ opens: 'all', own: 'all' })
    expect((await choose(colleague, { view: null })).body).toMatchObject({ opens: shared.id, own: null })
    await head.patch(`/views/${shared.id}`, { version: 1, sharing: 'personal' })
    expect(await opens(colleague)).toMatchObject({ opens: 'all', everyone: null })
    expect(await opens(head)).toMatchObject({ opens: shared.id })
  })

  it('of everybody needs the right to share and a view that everyone sees', async () => {
    const mine = await makeView(admin)
    expect((await choose(rep, { view: 'all', isEveryones: true })).status).toBe(403)
    expect((await choose(admin, { view: mine.id, isEveryones: true })).body.fields).toEqual([
      { path: 'view', code: 'view_not_shared' },
    ])
    const foreign = await makeView(rep)
    const contact = await makeView(admin, { kind: 'contact', shape: {} })
    for (const view of [foreign.id, contact.id, 'nothing'])
      expect((await choose(admin, { view })).body.fields).toEqual([{ path: 'view', code: 'not_found' }])
    expect((await admin.put('/views/defaults/nothing', { view: 'all' })).status).toBe(404)
    const stranger = await organization.addUserWithRights(['contact.view'], 'all')
    expect((await choose(stranger, { view: 'all' })).status).toBe(403)
  })

  it('is in the log, and one choice follows another', async () => {
    const colleague = await organization.addUser('rep')
    await choose(colleague, { view: 'mine' })
    await choose(colleague, { view: 'newThisWeek' })
    expect(await opens(colleague)).toMatchObject({ own: 'newThisWeek' })
    const told = await toldOf(colleague.userId)
    expect(told.filter(([kind]) => kind === 'view.defaultChosen')).toEqual(
      ['newThisWeek', 'mine'].map((view) => [
        'view.defaultChosen',
        { kind: 'customer', view, name: null, isEveryones: false },
      ]),
    )
  })
})
