import { expect, it } from 'vitest'
import { useTestApp } from '../../testing/test-app.ts'
import type { TestClient } from '../../testing/test-client.ts'
import { makeCustomer } from '../customers/factory.ts'
import { makeFollowUp } from '../follow-ups/factory.ts'
import { deliver, listeningOrganization, spread } from './factory.ts'

const app = useTestApp({ webhookAllow: ['127.0.0.0/8'] })

const blind = ['customer.view', 'webhook.view', 'webhook.create', 'webhook.edit']
const everything = { from: '2000-01-01T00:00:00.000Z', to: '2100-01-01T00:00:00.000Z' }

/** A webhook for everything, and a customer with two follow-ups: one that was changed, one that was deleted. */
async function followedUp({ rights, withKey }: { rights: string[]; withKey?: readonly string[] }) {
  const listening = await listeningOrganization(app, {
    events: ['customer.created', 'followUp.*'],
    owner: async (organization) => {
      const person = await organization.addUserWithRights(rights, 'all')
      return withKey ? person.withKey(withKey) : person
    },
  })
  const { admin } = listening
  const customer = await makeCustomer(admin, { name: '华为' })
  const about = { subjectType: 'customer', subjectId: customer.id } as const
  const kept = await makeFollowUp(admin, { ...about, content: '内部报价八折' })
  await admin.patch(`/follow-ups/${kept.id}`, { version: 1, content: '内部报价七折' })
  const gone = await makeFollowUp(admin, { ...about, content: '删掉的话' })
  await admin.delete(`/follow-ups/${gone.id}?version=1`)
  return listening
}

const replay = (owner: TestClient, webhook: { id: string }, body: object) =>
  owner.post(`/webhooks/${webhook.id}/replays`, body)

it.each([
  ['a person', { rights: blind }],
  ['a key of somebody who may', { rights: [...blind, 'followUp.view'], withKey: blind }],
])('tells %s nothing of follow-ups without the right to see them, neither at once nor again', async (_who, made) => {
  const { owner, receiver, send, webhook, deliveries } = await followedUp(made)
  await send()
  expect(receiver.types).toEqual(['customer.created'])
  expect(await deliveries()).toHaveLength(1)
  expect((await replay(owner, webhook, everything)).body).toEqual({ queued: 1 })
  await send()
  expect(receiver.types).toEqual(['customer.created', 'customer.created'])
  expect(receiver.received.map(({ body }) => body).join()).not.toMatch(/折|删掉/)
})

it('tells of follow-ups to who may see them; of a deleted one only that it was deleted', async () => {
  const { owner, receiver, send, webhook } = await followedUp({ rights: [...blind, 'followUp.view'] })
  await send()
  const told = ['customer.created', 'followUp.created', 'followUp.updated', 'followUp.deleted']
  expect(receiver.types).toEqual(told)
  expect((await replay(owner, webhook, everything)).body).toEqual({ queued: 4 })
  await send()
  expect(receiver.types).toEqual([...told, ...told])
  const bodies = receiver.received.map(({ body }) => body).join()
  expect(bodies).toContain('内部报价八折')
  expect(bodies).not.toContain('删掉的话')
})

it('withholds what waits, and what is asked for again by name, once its owner may not see follow-ups any more', async () => {
  const { admin, owner, receiver, webhook, orgId, deliveries } = await followedUp({
    rights: [...blind, 'followUp.view'],
  })
  await spread(app, orgId)
  const { body: roles } = await admin.get('/roles', { q: 'role ' })
  const { id, version } = roles.items[0]
  expect((await admin.patch(`/roles/${id}`, { version, rights: blind })).status).toBe(200)
  await deliver(app, webhook, orgId)
  const waited = await deliveries()
  expect(waited.map(({ event, status }) => [event, status])).toEqual([
    ['followUp.deleted', 'withheld'],
    ['followUp.updated', 'withheld'],
    ['followUp.created', 'withheld'],
    ['customer.created', 'delivered'],
  ])
  expect((await replay(owner, webhook, { deliveryIds: waited.map((delivery) => delivery.id) })).body.queued).toBe(4)
  await deliver(app, webhook, orgId)
  expect(receiver.types).toEqual(['customer.created', 'customer.created'])
})
