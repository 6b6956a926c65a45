import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { newId } from './platform/id.ts'
import { type FairwayProcess, freePort, holders, newFolder, startFairway } from './testing/fairway-process.ts'

// Whole processes and real disks: on a busy machine each step takes its time.
vi.setConfig({ testTimeout: 240_000 })
const patience = { timeout: 60_000, interval: 100 }
const writers = 8

/** A customer that somebody wants to have, and keeps sending under the same key until it is answered. */
interface Order {
  name: string
  key: string
}

const ordersOf = (writer: number): Order[] =>
  Array.from({ length: 25 }, (_, turn) => ({ name: `客户 ${writer}-${turn}`, key: newId() }))

/** The company's books by way of the API of a process that may be killed at any moment. */
class Books {
  fairway: FairwayProcess
  #cookie = ''

  constructor(fairway: FairwayProcess) {
    this.fairway = fairway
  }

  async open(): Promise<void> {
    const organization = { organizationName: '耐久', timeZone: 'Asia/Shanghai', currency: 'CNY', locale: 'zh-CN' }
    const administrator = { name: '管理员', email: 'a@example.com', password: 'durable-password' }
    const made = await this.#send('POST', '/set-up', { ...organization, ...administrator })
    expect(made.status).toBe(201)
    this.#cookie = made.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ')
  }

  /** The status of the answer; undefined when there was none. */
  async write({ name, key }: Order): Promise<number | undefined> {
    return this.#send('POST', '/customers', { name }, { 'idempotency-key': key }).then(
      (response) => response.status,
      () => undefined,
    )
  }

  async names(): Promise<string[]> {
    const names: string[] = []
    for (let cursor = ''; ;) {
      const response = await this.#send('GET', `/customers?limit=200${cursor}`)
      const page = (await response.json()) as { items: { name: string }[]; nextCursor: string | null }
      names.push(...page.items.map((item) => item.name))
      if (!page.nextCursor) return names.toSorted()
      cursor = `&cursor=${page.nextCursor}`
    }
  }

  /** Waits until it can serve; fails with what it printed when it has ended instead. */
  async untilReady(): Promise<void> {
    const { child, url, output } = this.fairway
    await vi.waitUntil(async () => {
      if (child.exitCode !== null || child.signalCode !== null) throw new Error(`Fairway has ended:\n${output()}`)
      const response = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(10_000) }).catch(() => undefined)
      return response?.status === 200
    }, patience)
  }

  #send(method: string, path: string, body?: object, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(`${this.fairway.url}/api/v1${path}`, {
      method,
      headers: { cookie: this.#cookie, ...(body ? { 'content-type': 'application/json' } : {}), ...headers },
      ...(body ? { body: JSON.stringify(body) } : {}),
      signal: AbortSignal.timeout(60_000),
    })
  }
}

describe('every write that was answered 2xx is there once', () => {
  it('after SIGKILL of the server in the middle of writes, also when the client then repeats everything', async () => {
    const env = { FAIRWAY_DATA_DIR: join(await newFolder(), 'data'), PORT: String(await freePort()) }
    const books = new Books(await startFairway(env))
    await books.open()
    const orders = Array.from({ length: writers }, (_, writer) => ordersOf(writer))
    const answered: string[] = []
    const write = async (mine: Order[]) => {
      for (const order of mine) {
        if ((await books.write(order)) !== 201) return
        answered.push(order.name)
        if (answered.length === 100) books.fairway.child.kill('SIGKILL')
      }
    }
    await Promise.all(orders.map(write))
    expect(await books.fairway.ended).toBe('SIGKILL')

    books.fairway = await startFairway(env)
    const kept = await books.names()
    expect(kept).toEqual(expect.arrayContaining(answered))
    expect(new Set(kept).size).toBe(kept.length)
    for (const order of orders.flat()) expect(await books.write(order)).toBe(201)
    expect(await books.names()).toEqual(
      orders
        .flat()
        .map((order) => order.name)
        .toSorted(),
    )
  })

  it('after SIGKILL of the database in the middle of writes, without a restart of the server', async () => {
    const dataDir = join(await newFolder(), 'data')
    const books = new Books(await startFairway({ FAIRWAY_DATA_DIR: dataDir }))
    await books.open()
    const { postmaster } = await holders(dataDir)
    const orders = Array.from({ length: writers }, (_, writer) => ordersOf(writer))
    const otherAnswers = new Set<number | undefined>()
    let answered = 0
    const write = async (mine: Order[]) => {
      for (const order of mine) {
        for (let status = await books.write(order); status !== 201; status = await books.write(order)) {
          otherAnswers.add(status)
          await books.untilReady()
        }
        if (++answered === 100) process.kill(postmaster, 'SIGKILL')
      }
    }
    await Promise.all(orders.map(write))
    expect([...otherAnswers]).toEqual([503])
    expect(await books.names()).toEqual(
      orders
        .flat()
        .map((order) => order.name)
        .toSorted(),
    )
    expect((await holders(dataDir)).postmaster).not.toBe(postmaster)
  })
})
