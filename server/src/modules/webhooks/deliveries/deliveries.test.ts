import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { newId } from '../../../platform/id.ts'
import { useTestApp } from '../../../testing/test-app.ts'
import { makeCustomer } from '../../customers/factory.ts'
import { deliver, listeningOrganization, Receiver, spread } from '../factory.ts'

const app = useTestApp({ webhookAllow: ['127.0.0.0/8'] })

describe('order', () => {
  it('is that of what happened, for each record without exception', async () => {
    const { admin, receiver, send, hurry } = await listeningOrganization(app)
    const one = await makeCustomer(admin, { name: '一' })
    const two = await makeCustomer(admin, { name: '二' })
    for (const [version, level] of ['A', 'B', 'C'].entries())
      await admin.patch(`/customers/${one.id}`, { version: version + 1, level })
    // The first record's first event fails: what happened to it afterwards waits, the other record doesn't.
    let refusals = 1
    receiver.answer = ({ message }, response) => {
      const isRefused = message.subject?.id === one.id && refusals-- > 0
      response.writeHead(isRefused ? 500 : 200).end()
    }
    await send()
    // The two records' messages go side by side: either may arrive first.
    expect(receiver.types).toEqual(['customer.created', 'customer.created'])
    expect(new Set(receiver.received.map(({ message }) => message.subject?.id))).toEqual(new Set([one.id, two.id]))
    await hurry()
    await send()
    const levels = receiver.received
      .filter(({ message }) => message.subject?.id === one.id)
      .map(({ message }) => (message.data['changes'] as { to: string }[] | undefined)?.[0]?.to ?? message.type)
    expect(levels).toEqual(['customer.created', 'customer.created', 'A', 'B', 'C'])
  })

  it('holds for many changes of many records, of which some fail at first', async () => {
    const { organization, orgId, receiver, webhook, admin, hurry } = await listeningOrganization(app, {
      events: ['customer.updated'],
    })
    const customers = await Promise.all(Array.from({ length: 20 }, () => makeCustomer(admin)))
    await organization.tx(async (tx) => {
      const rows = Array.from({ length: 300 }, (_, index) => ({
        id: newId(),
        subject: customers[index % 20]!.id,
        index,
      }))
      const ids = rows.map((row) => row.id)
      await sql`insert into activities (org_id, id, subject_type, subject_id, kind, via, data, occurred_at)
        select ${orgId}, r.id, 'customer', r.subject, 'customer.updated', 'web', jsonb_build_object('changes', '[]'::jsonb, 'index', r.index), now()
        from unnest(${ids}::uuid[], ${rows.map((row) => row.subject)}::uuid[], ${rows.map((row) => row.index)}::int[]) as r (id, subject, index)`.execute(
        tx,
      )
      await sql`insert into unsealed_activities (org_id, activity_id) select ${orgId}, unnest(${ids}::uuid[])`.execute(
        tx,
      )
    })
    const taken: { subject: string; index: number }[] = []
    receiver.answer = ({ message }, response) => {
      const isRefused = receiver.received.length % 25 === 0
      if (!isRefused) taken.push({ subject: message.subject!.id, index: message.data['index'] as number })
      response.writeHead(isRefused ? 500 : 200).end()
    }
    await spread(app, orgId)
    while (taken.length < 300) {
      await hurry()
      await deliver(app, webhook, orgId)
    }
    for (const ofRecord of Map.groupBy(taken, ({ subject }) => subject).values()) {
      const indexes = ofRecord.map(({ index }) => index)
      expect(indexes).toEqual(indexes.toSorted((a, b) => a - b))
      expect(indexes.length).toBe(15)
    }
  }, 120_000)
})

describe('a receiver that fails', () => {
  it('is tried again under the same id, with pauses that grow', async () => {
    const { admin, receiver, send, hurry, deliveries } = await listeningOrganization(app)
    receiver.answerAll(503, 'overloaded')
    await makeCustomer(admin)
    await send()
    const [first] = await deliveries()
    expect(first).toMatchObject({
      status: 'pending',
      attempts: 1,
      responseStatus: 503,
      responseBody: 'overloaded',
      fault: 'refused',
    })
    const pause = Date.parse(first!.nextAttemptAt!) - Date.parse(first!.lastAttemptAt!)
    expect(pause).toBeGreaterThanOrEqual(4_000)
    expect(pause).toBeLessThanOrEqual(6_000)
    await hurry()
    receiver.answerAll(200)
    await send()
    expect(await deliveries()).toMatchObject([{ status: 'delivered', attempts: 2, responseStatus: 200, fault: null }])
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id']))).toEqual(new Set([first!.id]))
  })

  it('is given up after about a day, and gets it when somebody replays it', async () => {
    const { admin, webhook, receiver, send, hurry, deliveries } = await listeningOrganization(app)
    receiver.answerAll(500)
    await makeCustomer(admin)
    await send()
    for (let attempt = 2; attempt <= 11; attempt++) {
      await hurry()
      await send()
    }
    const [dead] = await deliveries()
    expect(dead).toMatchObject({ status: 'dead', attempts: 11, nextAttemptAt: null })
    expect((await admin.get(`/webhooks/${webhook.id}`)).body).toMatchObject({ deadCount: 1, status: 'failing' })
    receiver.answerAll(200)
    const replay = await admin.post(`/webhooks/${webhook.id}/replays`, { deliveryIds: [dead!.id] })
    expect([replay.status, replay.body]).toEqual([202, { queued: 1 }])
    await hurry()
    await send()
    expect(await deliveries()).toMatchObject([{ id: dead!.id, status: 'delivered', attempts: 1 }])
    expect((await admin.get(`/webhooks/${webhook.id}`)).body).toMatchObject({
      deadCount: 0,
      status: 'active',
      failingSince: null,
    })
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
  })

  it('is left alone when nothing works any more: one message at a time asks whether it is back', async () => {
    const { admin, webhook, receiver, send, orgId, hurry, deliveries } = await listeningOrganization(app)
    receiver.answerAll(500)
    for (let index = 0; index < 25; index++) await makeCustomer(admin)
    await send()
    const first = receiver.received.length
    expect(first).toBeGreaterThanOrEqual(10)
    expect(first).toBeLessThan(20)
    await deliver(app, webhook, orgId)
    expect(receiver.received.length).toBe(first)
    await hurry()
    await deliver(app, webhook, orgId)
    expect(receiver.received.length).toBe(first + 1)
    receiver.answerAll(200)
    await hurry()
    await deliver(app, webhook, orgId)
    expect((await deliveries()).map((delivery) => delivery.status)).toEqual(Array(25).fill('delivered'))
  })

  it('is switched off after three days without one good answer, and its owner told once', async () => {
    const { organization, admin, webhook, receiver, send, orgId, hurry } = await listeningOrganization(app)
    receiver.answerAll(500)
    await makeCustomer(admin)
    await send()
    await organization.tx((tx) =>
      sql`update webhooks set failing_since = now() - interval '73 hours' where org_id = ${orgId}`.execute(tx),
    )
    await hurry()
    await send()
    const { body } = await admin.get(`/webhooks/${webhook.id}`)
    expect(body).toMatchObject({ isActive: false, status: 'disabled', disabledReason: 'failing', pendingCount: 1 })
    const { body: timeline } = await admin.get('/activities', { subjectType: 'webhook', subjectId: webhook.id })
    expect(timeline.items[0]).toMatchObject({ kind: 'webhook.disabled', data: { reason: 'failing' }, actor: null })
    expect(await mailsAbout(webhook.name)).toEqual([
      {
        to: organization.adminEmail,
        text: expect.stringContaining(`http://localhost:3000/settings/webhooks/${webhook.id}`),
      },
    ])
    await makeCustomer(admin)
    await send()
    expect(receiver.received.length).toBe(2)
    receiver.answerAll(200)
    await admin.patch(`/webhooks/${webhook.id}`, { version: body.version, isActive: true })
    await hurry()
    await send()
    expect((await admin.get(`/webhooks/${webhook.id}`)).body).toMatchObject({
      status: 'active',
      disabledReason: null,
      pendingCount: 0,
    })
  })

  it('is believed when it says 410 Gone', async () => {
    const { admin, webhook, receiver, send } = await listeningOrganization(app)
    receiver.answerAll(410)
    await makeCustomer(admin)
    await send()
    expect((await admin.get(`/webhooks/${webhook.id}`)).body).toMatchObject({ isActive: false, disabledReason: 'gone' })
  })

  it('cannot lead us elsewhere: a redirect counts as a failure', async () => {
    const { admin, receiver, send, deliveries } = await listeningOrganization(app)
    const elsewhere = await Receiver.start()
    receiver.answer = (_received, response) => void response.writeHead(307, { location: elsewhere.url }).end()
    await makeCustomer(admin)
    await send()
    expect(await deliveries()).toMatchObject([{ status: 'pending', responseStatus: 307, fault: 'redirect' }])
    expect(elsewhere.received).toEqual([])
  })
})

describe('a delivery', () => {
  it('shows its owner what was sent and answered, and others that it was', async () => {
    const { organization, admin, receiver, webhook, send, deliveries } = await listeningOrganization(app)
    receiver.answerAll(200, 'thanks')
    await makeCustomer(admin)
    await send()
    const path = `/webhooks/${webhook.id}/deliveries/${(await deliveries())[0]!.id}`
    const [sent] = receiver.received
    const { body: shown } = await admin.get(path)
    expect(shown).toMatchObject({ responseBody: 'thanks', request: { url: receiver.url, body: sent!.body } })
    for (const name of ['webhook-id', 'webhook-timestamp', 'webhook-signature'])
      expect(shown.request.headers[name]).toBe(sent!.headers[name])
    const colleague = await organization.addUser('admin')
    expect((await colleague.get(path)).body).toMatchObject({ status: 'delivered', responseBody: null, request: null })
  })

  it('is forgotten after thirty days, unless it still waits', async () => {
    const { organization, orgId, admin, receiver, webhook, send, deliveries } = await listeningOrganization(app)
    await makeCustomer(admin)
    await send()
    receiver.answerAll(500)
    await makeCustomer(admin)
    await send()
    await organization.tx((tx) =>
      sql`update webhook_deliveries set created_at = now() - interval '31 days' where org_id = ${orgId}`.execute(tx),
    )
    await deliver(app, webhook, orgId)
    expect((await deliveries()).map(({ status }) => status)).toEqual(['pending'])
  })
})

describe('replaying', () => {
  it('a period sends all that happened in it, also from before the webhook was made', async () => {
    const { admin, webhook, receiver, send, deliveries } = await listeningOrganization(app)
    await admin.patch(`/webhooks/${webhook.id}`, { version: 1, isActive: false })
    const from = new Date().toISOString()
    await makeCustomer(admin, { name: '一' })
    await makeCustomer(admin, { name: '二' })
    const to = new Date(Date.now() + 1).toISOString()
    await send()
    expect((await admin.post(`/webhooks/${webhook.id}/replays`, { from, to })).body.code).toBe('webhook_off')
    await admin.patch(`/webhooks/${webhook.id}`, { version: 2, isActive: true })
    await send()
    expect((await admin.post(`/webhooks/${webhook.id}/replays`, { from, to })).body).toEqual({ queued: 2 })
    await send()
    expect(receiver.names.toSorted()).toEqual(['一', '二'])
    const ids = (await deliveries()).map(({ id }) => id)
    await admin.post(`/webhooks/${webhook.id}/replays`, { from, to })
    await send()
    expect(receiver.names.toSorted()).toEqual(['一', '一', '二', '二'])
    expect((await deliveries()).map(({ id }) => id)).toEqual(ids)
  })

  it('tells which messages do not exist, and sends none then', async () => {
    const { admin, webhook, receiver, send, deliveries } = await listeningOrganization(app)
    await makeCustomer(admin)
    await send()
    const [known] = await deliveries()
    expect(await admin.post(`/webhooks/${webhook.id}/replays`, { deliveryIds: [known!.id, newId()] })).toMatchObject({
      status: 400,
      body: { fields: [{ path: 'deliveryIds.1', code: 'not_found' }] },
    })
    await send()
    expect(receiver.received.length).toBe(1)
  })
})

async function mailsAbout(name: string): Promise<{ to: string; text: string }[]> {
  const found = await sql<{ payload: { to: string; subject: string; text: string } }>`
    select payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
    where t.identifier = 'sendMail' and payload->>'subject' like ${`%${name}%`}`.execute(app.db.global)
  return found.rows.map(({ payload: { to, text } }) => ({ to, text }))
}
