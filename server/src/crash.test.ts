import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { type FairwayProcess, holders, newFolder, startFairway } from './testing/fairway-process.ts'

// Whole processes and real disks: on a busy machine a start takes its time.
vi.setConfig({ testTimeout: 180_000 })

async function setUp(fairway: FairwayProcess): Promise<string> {
  const response = await fetch(`${fairway.url}/api/v1/set-up`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ organizationName: '碰撞测试', timeZone: 'Asia/Shanghai', currency: 'CNY', locale: 'zh-CN', name: '管理员', email: 'admin@crash.example', password: 'correct-horse-battery' }),
  })
  expect(response.status).toBe(201)
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}

/**
 * Makes customers one after the other until told to stop, repeating with the same Idempotency-Key what was not answered,
 * as the web application does. Resolves with the names whose creation was answered with 201.
 */
async function writeCustomers(fairway: () => FairwayProcess, cookie: string, until: () => boolean): Promise<string[]> {
  const answered: string[] = []
  for (let number = 0; !until(); number++) {
    const name = `客户 ${number}`
    const key = randomUUID()
    while (!until()) {
      const status = await createCustomer(fairway(), cookie, name, key)
      if (status !== 201) continue
      answered.push(name)
      break
    }
  }
  return answered
}

async function createCustomer(fairway: FairwayProcess, cookie: string, name: string, key: string): Promise<number> {
  try {
    const response = await fetch(`${fairway.url}/api/v1/customers`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie, 'idempotency-key': key },
      body: JSON.stringify({ name }),
    })
    await response.arrayBuffer()
    return response.status
  } catch {
    return 0
  }
}

async function namesOfCustomers(fairway: FairwayProcess, cookie: string): Promise<string[]> {
  const names: string[] = []
  let cursor: string | null = null
  do {
    const query: string = cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''
    const response = await fetch(`${fairway.url}/api/v1/customers?limit=200${query}`, { headers: { cookie } })
    const page = (await response.json()) as { items: { name: string }[]; nextCursor: string | null }
    names.push(...page.items.map((customer) => customer.name))
    cursor = page.nextCursor
  } while (cursor)
  return names
}

test.each(['fairway', 'postmaster'] as const)('after a SIGKILL of the %s in the middle of writes every answered write is there, once', async (victim) => {
  const env = { FAIRWAY_DATA_DIR: join(await newFolder(), 'data') }
  let fairway = await startFairway(env)
  const cookie = await setUp(fairway)
  let isDone = false
  const writing = writeCustomers(() => fairway, cookie, () => isDone)
  const count = async () => (await namesOfCustomers(fairway, cookie)).length
  await vi.waitUntil(async () => (await count()) > 30, { timeout: 60_000, interval: 50 })
  process.kill((await holders(env.FAIRWAY_DATA_DIR))[victim], 'SIGKILL')
  if (victim === 'fairway') {
    expect(await fairway.ended).toBe('SIGKILL')
    fairway = await startFairway(env)
  }
  const before = await vi.waitFor(count, { timeout: 60_000, interval: 50 })
  await vi.waitUntil(async () => (await count()) > before + 10, { timeout: 60_000, interval: 50 })
  isDone = true
  const answered = await writing
  const stored = await namesOfCustomers(fairway, cookie)
  expect(new Set(stored).size).toBe(stored.length)
  expect(answered.filter((name) => !stored.includes(name))).toEqual([])
})
