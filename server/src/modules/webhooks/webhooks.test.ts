import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { newId } from '../../platform/id.ts'
import { useTestApp } from '../../testing/test-app.ts'
import { makeContact } from '../contacts/factory.ts'
import { makeCustomer } from '../customers/factory.ts'
import { deliver, listeningOrganization, makeWebhook, Receiver, spread } from './factory.ts'

const app = useTestApp({ webhookAllow: ['127.0.0.0/8'] })

/** As a receiver would that knows the Standard Webhooks specification and nothing of Fairway. */
function isSignedBy(secret: string, { headers, body }: { headers: Record<string, unknown>; body: string }): boolean {
  const content = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64')
  const expected = createHmac('sha256', key).update(content, 'utf8').digest('base64')
  return String(headers['webhook-signature'])
    .split(' ')
    .some((signature) => signature === `v1,${expected}`)
}

describe('a webhook', () => {
  it('is told what happened, with the record as the API shows it', async () => {
    const { admin, receiver, send, deliveries } = await listeningOrganization(app)
    const customer = await makeCustomer(admin, { name: '华为' })
    await admin.patch(`/customers/${customer.id}`, { version: 1, level: 'A' })
    await makeContact(admin, { customerId: customer.id })
    await send()
    expect(receiver.types).toEqual(['customer.created', 'customer.updated'])
    const { body: record } = await admin.get(`/customers/${customer.id}`)
    expect(receiver.received[1]!.message).toMatchObject({
      type: 'customer.updated',
      occurredAt: record.updatedAt,
      subject: { type: 'customer', id: customer.id, name: '华为' },
      actor: { id: admin.userId },
      via: 'web',
      data: { changes: [{ field: 'level', from: null, to: 'A' }] },
      record,
    })
    expect(await deliveries()).toMatchObject([
      { event: 'customer.updated', status: 'delivered', attempts: 1, responseStatus: 204, fault: null },
      { event: 'customer.created', status: 'delivered', subject: { type: 'customer', name: '华为' } },
    ])
  })

  it('hears nothing of before it was made, and nothing twice', async () => {
    const { admin, webhook, receiver, send, orgId } = await listeningOrganization(app)
    await makeCustomer(admin)
    await send()
    await send()
    const late = await makeWebhook(admin, { url: receiver.url })
    await makeCustomer(admin)
    await spread(app, orgId)
    await deliver(app, webhook, orgId)
    await deliver(app, late, orgId)
    expect(receiver.types).toEqual(Array(3).fill('customer.created'))
  })

  it('is told of a deleted record without the record', async () => {
    const { admin, receiver, send } = await listeningOrganization(app, { events: ['customer.deleted'] })
    const customer = await makeCustomer(admin, { name: '中兴' })
    await admin.delete(`/customers/${customer.id}?version=1`)
    await send()
    expect(receiver.received.map(({ message }) => [message.type, message.data, message.record])).toEqual([
      ['customer.deleted', { name: '中兴' }, null],
    ])
  })

  it('signs every message so that others can check it, while a secret is replaced with both', async () => {
    const { admin, webhook, receiver, send } = await listeningOrganization(app)
    await makeCustomer(admin, { name: '签名 ✓' })
    await send()
    const { body: replaced } = await admin.post(`/webhooks/${webhook.id}/secret`, { version: 1 })
    await makeCustomer(admin)
    await send()
    const [before, after] = receiver.received
    expect(webhook.secret).toMatch(/^whsec_/)
    expect([isSignedBy(webhook.secret, before!), isSignedBy(replaced.secret, before!)]).toEqual([true, false])
    expect([isSignedBy(webhook.secret, after!), isSignedBy(replaced.secret, after!)]).toEqual([true, true])
    expect(isSignedBy(webhook.secret, { ...before!, body: before!.body.replace('签名', '伪造') })).toBe(false)
    const age = Date.now() / 1000 - Number(after!.headers['webhook-timestamp'])
    expect(age).toBeLessThan(60)
    expect((await admin.get(`/webhooks/${webhook.id}`)).body.secret).toBeUndefined()
  })

  it('has a secret that is not kept under an Idempotency-Key: the repeated request does nothing again and shows none', async () => {
    const organization = await app.organization()
    const { admin } = organization
    const once = { 'idempotency-key': 'once' }
    const body = { name: 'ERP', url: 'https://receiver.example/fairway', events: ['*'] }
    const made = await admin.post('/webhooks', body, once)
    const again = await admin.post('/webhooks', body, once)
    expect(made.body.secret).toMatch(/^whsec_/)
    expect([again.status, again.body]).toEqual([201, { ...made.body, secret: null }])
    expect((await admin.get('/webhooks')).body.total.value).toBe(1)

    const path = `/webhooks/${made.body.id}/secret`
    const replacing = { 'idempotency-key': 'another' }
    const replaced = await admin.post(path, { version: 1 }, replacing)
    const repeated = await admin.post(path, { version: 1 }, replacing)
    expect(replaced.body.secret).toMatch(/^whsec_/)
    expect([repeated.status, repeated.body]).toEqual([201, { ...replaced.body, secret: null }])

    const kept = await organization.tx((handle) => handle.selectFrom('idempotency_keys').select('result').execute())
    expect(JSON.stringify(kept)).not.toContain('whsec_')
    const stored = await organization.tx((handle) => handle.selectFrom('webhooks').select('secret').execute())
    expect(stored).toEqual([{ secret: replaced.body.secret }])
  })

  it('is tested by a ping, also while it is off', async () => {
    const { admin, webhook, receiver, orgId, deliveries } = await listeningOrganization(app)
    await admin.patch(`/webhooks/${webhook.id}`, { version: 1, isActive: false })
    const { status, body } = await admin.post(`/webhooks/${webhook.id}/pings`)
    expect([status, body.status]).toEqual([202, 'pending'])
    await deliver(app, webhook, orgId)
    expect(receiver.received).toMatchObject([
      { headers: { 'webhook-id': body.id }, message: { id: body.id, type: 'webhook.ping', data: {}, record: null } },
    ])
    expect(await deliveries()).toMatchObject([{ id: body.id, event: 'webhook.ping', status: 'delivered' }])
  })
})

describe('what a webhook shows', () => {
  it('is what its owner may see, no record more', async () => {
    const { admin, owner, receiver, send, organization } = await listeningOrganization(app, {
      owner: (made) =>
        made.addUserWithRights(['customer.view', 'customer.create', 'webhook.create', 'webhook.edit'], 'own'),
    })
    await makeCustomer(admin, { name: '别人的' })
    await makeCustomer(owner, { name: '自己的' })
    await send()
    expect(receiver.names).toEqual(['自己的'])
    const { body: roles } = await admin.get('/roles', { q: 'role ' })
    await admin.patch(`/roles/${roles.items[0].id}`, { version: 1, scope: 'all' })
    await makeCustomer(organization.admin, { name: '现在看得到' })
    await send()
    expect(receiver.names).toEqual(['自己的', '现在看得到'])
  })

  it('is withheld when its owner loses sight of the record before it is sent', async () => {
    const { admin, owner, receiver, orgId, webhook, deliveries, organization } = await listeningOrganization(app, {
      owner: (made) => made.addUserWithRights(['customer.view', 'customer.create', 'webhook.create'], 'own'),
    })
    const customer = await makeCustomer(owner)
    await spread(app, orgId)
    await admin.put(`/customers/${customer.id}/owner`, { ownerId: organization.admin.userId, version: 1 })
    await deliver(app, webhook, orgId)
    expect(receiver.received).toEqual([])
    expect(await deliveries()).toMatchObject([{ status: 'withheld', nextAttemptAt: null }])
  })

  it('is without the fields that its owner does not see, in what changed and in the record', async () => {
    const { admin, receiver, send } = await listeningOrganization(app, {
      owner: (made) => made.addUserWithRights(['customer.view', 'webhook.create'], 'all'),
    })
    const { body: roles } = await admin.get('/roles', { q: 'role ' })
    const fieldRights = { customer: { phone: 'masked', level: 'hidden' } }
    await admin.patch(`/roles/${roles.items[0].id}`, { version: 1, fieldRights })
    const customer = await makeCustomer(admin, { phone: '13812345678', level: 'A' })
    await admin.patch(`/customers/${customer.id}`, { version: 1, phone: '13812349999', level: 'B' })
    await send()
    const { message, body } = receiver.received[1]!
    expect(message.data).toEqual({ changes: [{ field: 'phone', from: '138****5678', to: '138****9999' }] })
    expect(message.record).toMatchObject({ id: customer.id, phone: '138****9999' })
    expect(message.record).not.toHaveProperty('level')
    expect(body).not.toContain('1234')
  })

  it('ends when its owner leaves, or the key with which it was made ends', async () => {
    const organization = await app.organization()
    const [receiver, colleague] = [await Receiver.start(), await organization.addUser('admin')]
    const program = await organization.admin.withKey(['webhook.create', 'webhook.view', 'customer.view'])
    const ofColleague = await makeWebhook(colleague, { url: receiver.url })
    const ofKey = await makeWebhook(program, { url: receiver.url, events: ['*'] })
    await makeCustomer(organization.admin)
    await spread(app, organization.orgId)
    await deliver(app, ofKey, organization.orgId)
    expect(new Set(receiver.types)).toEqual(new Set(['customer.created', 'webhook.created']))
    await organization.admin.post(`/users/${colleague.userId}/deactivation`, { version: 1 })
    const { body: keys } = await organization.admin.get('/api-keys')
    await organization.admin.post(`/api-keys/${keys.items[0].id}/revocation`, { version: 1 })
    await spread(app, organization.orgId)
    const reasons = await Promise.all(
      [ofColleague, ofKey].map(async ({ id }) => (await organization.admin.get(`/webhooks/${id}`)).body.disabledReason),
    )
    expect(reasons).toEqual(['owner_inactive', 'key_ended'])
  })

  it('goes where its owner says: others may stop it, not turn it', async () => {
    const { organization, webhook, send, admin } = await listeningOrganization(app)
    const other = await organization.addUser('admin')
    await makeCustomer(admin)
    await send()
    const path = `/webhooks/${webhook.id}`
    const url = 'https://elsewhere.example'
    const refused = [
      await other.patch(path, { version: 1, url }),
      await other.patch(path, { version: 1, isActive: false, url }),
      await other.post(`${path}/secret`, { version: 1 }),
      await other.post(`${path}/pings`),
      await other.post(`${path}/replays`, { deliveryIds: [newId()] }),
      await (await admin.withKey()).patch(path, { version: 1, url }),
    ]
    expect(refused.map(({ status }) => status)).toEqual(Array(6).fill(403))
    expect((await other.get(`${path}/deliveries`)).body.items).toMatchObject([
      { responseStatus: 204, responseBody: null },
    ])
    expect((await other.patch(path, { version: 1, isActive: false })).status).toBe(200)
    expect((await other.patch(path, { version: 2, isActive: true })).status).toBe(403)
    expect((await other.delete(`${path}?version=2`)).status).toBe(204)
  })
})

describe('making a webhook', () => {
  it('tells all faults at once', async () => {
    const { admin } = await app.organization()
    const refused = await admin.post('/webhooks', { name: ' ', url: 'ftp://a', events: ['customer.fly', 'lead.*'] })
    expect(refused.body.fields).toEqual([{ path: 'name', code: 'required' }])
    const answers = await Promise.all(
      [
        'ftp://receiver.example',
        'no address',
        'https://user:pass@receiver.example',
        'http://10.0.0.1/',
        'http://[::1]/',
        'http://0x0a000001/',
      ].map((url) => admin.post('/webhooks', { name: 'a', url, events: ['customer.fly', 'lead.*', '*'] })),
    )
    expect(answers.map(({ body }) => body.fields.map((field: { code: string }) => field.code))).toEqual([
      ['invalid_web_address', 'unknown_event'],
      ['invalid_web_address', 'unknown_event'],
      ['password_in_address', 'unknown_event'],
      ['address_refused', 'unknown_event'],
      ['address_refused', 'unknown_event'],
      ['address_refused', 'unknown_event'],
    ])
    expect((await admin.get('/webhooks')).body.total.value).toBe(0)
  })

  it('keeps of its events what no wider one covers', async () => {
    const { admin } = await app.organization()
    const webhook = await makeWebhook(admin, {
      events: ['lead.created', 'customer.created', 'customer.*', 'lead.created'],
    })
    expect(webhook.events).toEqual(['lead.created', 'customer.*'])
    const { body } = await admin.patch(`/webhooks/${webhook.id}`, { version: 1, events: ['*', 'lead.created'] })
    expect(body.events).toEqual(['*'])
    const { body: timeline } = await admin.get('/activities', { subjectType: 'webhook', subjectId: webhook.id })
    expect(timeline.items[0].data.changes).toEqual([
      { field: 'events', from: ['lead.created', 'customer.*'], to: ['*'] },
    ])
  })

  it('offers the kinds of event there are, with what they carry', async () => {
    const { admin } = await app.organization()
    const { body } = await admin.get('/webhook-events')
    expect(body.items).toContainEqual({ type: 'lead.statusChanged', sample: { from: 'new', to: 'contacted' } })
    expect(body.items.length).toBeGreaterThan(40)
    expect(JSON.stringify(body.items)).not.toContain('purged')
  })
})
