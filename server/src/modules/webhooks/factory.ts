import { once } from 'node:events'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { sql } from 'kysely'
import { onTestFinished } from 'vitest'
import { eventSources, kinds } from '../../modules.ts'
import { addressRules } from '../../platform/outgoing/address-rules.ts'
import type { TestApp } from '../../testing/test-app.ts'
import type { TestClient } from '../../testing/test-client.ts'
import type { TestOrganization } from '../../testing/test-organization.ts'
import type { Message } from './deliveries/message.ts'
import type { Delivery } from './deliveries/schema.ts'
import { workOnWebhook } from './jobs.ts'
import type { NewWebhook, Webhook } from './schema.ts'
import { spreadEvents } from './spread-events.ts'

let made = 0

/** A webhook made through the API by `client`; the answer has its secret. */
export async function makeWebhook(
  client: TestClient,
  input: Partial<NewWebhook> = {},
): Promise<Webhook & { secret: string }> {
  const body = { name: `Webhook ${++made}`, url: 'https://receiver.example/fairway', events: ['customer.*'], ...input }
  const response = await client.post('/webhooks', body)
  if (response.status !== 201) throw new Error(`No webhook: ${JSON.stringify(response.body)}`)
  return response.body as Webhook & { secret: string }
}

/** What the background would do, once and now, with receivers on this machine allowed. */
async function spreadAndDeliver(app: TestApp, webhook: { id: string }, orgId: string): Promise<void> {
  await spread(app, orgId)
  await deliver(app, webhook, orgId)
}

function depsOf({ db }: TestApp) {
  return {
    db,
    kinds,
    sources: eventSources,
    baseUrl: 'http://localhost:3000',
    rules: addressRules(['127.0.0.0/8']),
  }
}

export function spread(app: TestApp, orgId: string): Promise<void> {
  return spreadEvents(depsOf(app), orgId)
}

export function deliver(app: TestApp, webhook: { id: string }, orgId: string, sources = eventSources): Promise<void> {
  return workOnWebhook.run({ orgId, webhookId: webhook.id }, { ...depsOf(app), sources })
}

export interface Received {
  headers: http.IncomingHttpHeaders
  body: string
  message: Message
}

type Answer = (received: Received, response: http.ServerResponse) => void

/** A server of somebody else's that takes messages, until the test ends. */
export class Receiver {
  readonly received: Received[] = []
  readonly url: string
  /** What it answers; 204 unless the test says otherwise. */
  answer: Answer = (_received, response) => void response.writeHead(204).end()

  static async start(): Promise<Receiver> {
    const server = http.createServer((request, response) => {
      const chunks: Buffer[] = []
      request.on('data', (chunk: Buffer) => chunks.push(chunk))
      request.on('end', () => {
        const body = Buffer.concat(chunks).toString('utf8')
        const received = { headers: request.headers, body, message: JSON.parse(body) as Message }
        receiver.received.push(received)
        receiver.answer(received, response)
      })
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    onTestFinished(() => {
      server.closeAllConnections()
      server.close()
    })
    const receiver = new Receiver(`http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`)
    return receiver
  }

  private constructor(url: string) {
    this.url = url
  }

  get types(): string[] {
    return this.received.map(({ message }) => message.type)
  }

  /** The record names in the order in which they came. */
  get names(): unknown[] {
    return this.received.map(({ message }) => (message.record as { name?: string } | null)?.name ?? null)
  }

  /** Answers everything with this status. */
  answerAll(status: number, body = ''): void {
    this.answer = (_received, response) => void response.writeHead(status).end(body)
  }
}

/** An organization with a webhook that goes to a receiver on this machine. */
export async function listeningOrganization(
  app: TestApp,

  options: { events?: string[]; owner?: (organization: TestOrganization) => Promise<TestClient> } = {},
) {
  const organization = await app.organization()
  const owner = options.owner ? await options.owner(organization) : organization.admin
  const receiver = await Receiver.start()
  const webhook = await makeWebhook(owner, { url: receiver.url, events: options.events ?? ['customer.*'] })
  const { orgId } = organization
  return {
    organization,
    admin: organization.admin,
    owner,
    receiver,
    webhook,
    orgId,
    send: () => spreadAndDeliver(app, webhook, orgId),
    deliveries: async () => (await owner.get(`/webhooks/${webhook.id}/deliveries`)).body.items as Delivery[],
    /** Lets time pass for what waits. */
    hurry: () =>
      organization.tx(async (tx) => {
        await sql`update webhook_deliveries set next_attempt_at = now() where org_id = ${orgId} and status = 'pending'`.execute(
          tx,
        )
        await sql`update webhooks set resting_until = null where org_id = ${orgId}`.execute(tx)
      }),
  }
}
