import { describe, expect, it, vi } from 'vitest'
import { type FairwayProcess, newFolder, startFairway } from '../../testing/fairway-process.ts'
import { Receiver } from './factory.ts'

// Whole processes and real disks: on a busy machine each step takes its time.
vi.setConfig({ testTimeout: 240_000 })
const patience = { timeout: 60_000, interval: 50 }

class Company {
  fairway: FairwayProcess
  #cookie = ''

  constructor(fairway: FairwayProcess) {
    this.fairway = fairway
  }

  async send(method: string, path: string, body?: object): Promise<Response> {
    return fetch(`${this.fairway.url}/api/v1${path}`, {
      method,
      headers: { 'content-type': 'application/json', cookie: this.#cookie },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
  }

  async open(): Promise<void> {
    const organization = { organizationName: '不停', timeZone: 'Asia/Shanghai', currency: 'CNY', locale: 'zh-CN' }
    const administrator = { name: '管理员', email: 'a@example.com', password: 'durable-password' }
    const made = await this.send('POST', '/set-up', { ...organization, ...administrator })
    this.#cookie = made.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ')
  }
}

describe('a process that is killed while it sends', () => {
  it('sends what it had not finished when it is back, each message at least once and in order', async () => {
    const receiver = await Receiver.start()
    // What it was told first it never answers, so that the process dies in the middle of it.
    receiver.answer = () => undefined
    const env = { FAIRWAY_DATA_DIR: await newFolder(), FAIRWAY_WEBHOOK_ALLOW: '127.0.0.1' }
    const company = new Company(await startFairway(env))
    await company.open()
    const hook = await company.send('POST', '/webhooks', { name: 'ERP', url: receiver.url, events: ['customer.*'] })
    expect(hook.status).toBe(201)
    const names = Array.from({ length: 20 }, (_, index) => `客户 ${index}`)
    for (const name of names) {
      const made = await company.send('POST', '/customers', { name })
      const { id } = (await made.json()) as { id: string }
      await company.send('PATCH', `/customers/${id}`, { version: 1, level: 'A' })
    }
    await vi.waitUntil(() => receiver.received.length > 0, patience)
    company.fairway.child.kill('SIGKILL')
    await company.fairway.ended

    const before = receiver.received.length
    receiver.answerAll(200)
    company.fairway = await startFairway(env)
    const { id } = (await hook.json()) as { id: string }
    const delivered = async () => {
      const response = await company.send('GET', `/webhooks/${id}/deliveries?limit=100&status=delivered`)
      return ((await response.json()) as { items: unknown[] }).items.length
    }
    await vi.waitUntil(async () => (await delivered()) === 40, patience)
    const taken = receiver.received.slice(before)
    const created = taken.filter(({ message }) => message.type === 'customer.created')
    expect(new Set(created.map(({ message }) => message.data['name']))).toEqual(new Set(names))
    for (const { message } of created) {
      const ofRecord = taken.filter((other) => other.message.subject?.id === message.subject?.id)
      expect(ofRecord.map((other) => other.message.type)).toEqual(['customer.created', 'customer.updated'])
    }
    // What was begun before is the same message afterwards.
    const ids = new Set(taken.map(({ headers }) => headers['webhook-id']))
    expect(ids.size).toBe(40)
    for (const { headers } of receiver.received.slice(0, before)) expect(ids.has(headers['webhook-id'])).toBe(true)
  })
})
