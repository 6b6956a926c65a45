import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { clusterHome } from './platform/db/embedded/cluster-location.ts'
import { databaseUser } from './platform/db/embedded/run-as.ts'
import { newId } from './platform/id.ts'

let dataDir: string
let port: number
let child: ChildProcess
let cookie: string

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port: found } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return found
}

/** Starts the real process, durability settings and all, and waits for its line that it serves. */
async function startServer(): Promise<void> {
  child = spawn(process.execPath, [join(import.meta.dirname, 'main.ts')], {
    env: { ...process.env, PORT: String(port), FAIRWAY_DATA_DIR: dataDir, LOG_LEVEL: 'silent' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  for await (const chunk of child.stdout!) if (String(chunk).includes('Fairway runs at')) break
  child.stdout!.resume()
}

async function call(
  method: string,
  path: string,
  body?: unknown,
  key?: string,
): Promise<{ status: number; body: never; headers: Headers }> {
  const response = await fetch(`http://127.0.0.1:${port}/api/v1${path}`, {
    method,
    headers: {
      ...(cookie ? { cookie } : {}),
      ...(body ? { 'content-type': 'application/json' } : {}),
      ...(key ? { 'idempotency-key': key } : {}),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  return { status: response.status, body: (await response.json()) as never, headers: response.headers }
}

/** Writers that never stop until `isOver`; each answers what was acknowledged and what was sent. */
async function writeUntil(
  isOver: () => boolean,
  prefix: string,
): Promise<{ sent: { name: string; key: string }[]; acknowledged: Set<string> }> {
  const sent: { name: string; key: string }[] = []
  const acknowledged = new Set<string>()
  const writer = async (index: number) => {
    for (let turn = 0; !isOver(); turn++) {
      const order = { name: `${prefix}-${index}-${turn}`, key: newId() }
      sent.push(order)
      const answer = await call('POST', '/customers', { name: order.name }, order.key).catch(() => undefined)
      if (answer?.status === 201) acknowledged.add(order.name)
      else if (answer === undefined) return
    }
  }
  await Promise.all(Array.from({ length: 8 }, (_, index) => writer(index)))
  return { sent, acknowledged }
}

async function namesIn(prefix: string): Promise<string[]> {
  const names: string[] = []
  let cursor: string | null = null
  do {
    const filter = JSON.stringify({ field: 'name', op: 'startsWith', value: prefix })
    const { body } = await call(
      'GET',
      `/customers?limit=200&filter=${encodeURIComponent(filter)}${cursor ? `&cursor=${cursor}` : ''}`,
    )
    const page = body as { items: { name: string }[]; nextCursor: string | null }
    names.push(...page.items.map((item) => item.name))
    cursor = page.nextCursor
  } while (cursor)
  return names.sort()
}

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'fairway-durability-'))
  port = await freePort()
  await startServer()
  const made = await call('POST', '/set-up', {
    organizationName: '耐久',
    timeZone: 'Asia/Shanghai',
    currency: 'CNY',
    locale: 'zh-CN',
    name: '管理员',
    email: 'a@example.com',
    password: 'durable-password',
  })
  expect(made.status).toBe(201)
  cookie = made.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
}, 120_000)

afterAll(async () => {
  if (child.exitCode === null) {
    child.kill('SIGTERM')
    await once(child, 'exit')
  }
  await rm(dataDir, { recursive: true, force: true })
})

describe('every write that was answered 2xx is there once', () => {
  it('after SIGKILL of the server in the middle of writes, also when the client then repeats everything', async () => {
    let isKilled = false
    let count = 0
    const writing = writeUntil(() => {
      if (++count === 120) {
        child.kill('SIGKILL')
        isKilled = true
      }
      return isKilled
    }, 'server')
    const { sent, acknowledged } = await writing
    expect(acknowledged.size).toBeGreaterThan(20)
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
    await startServer()
    const kept = await namesIn('server')
    expect(kept).toEqual(expect.arrayContaining([...acknowledged]))
    expect(new Set(kept).size).toBe(kept.length)
    for (const { name, key } of sent) expect((await call('POST', '/customers', { name }, key)).status).toBe(201)
    expect(await namesIn('server')).toEqual(sent.map(({ name }) => name).sort())
  }, 120_000)

  it('after SIGKILL of the database in the middle of writes, without a restart of the server', async () => {
    let count = 0
    let isKilled = false
    let isBack = false
    const postmaster = Number((await readFile(await postmasterFile(), 'utf8')).split('\n')[0])
    const writing = writeUntil(() => {
      if (++count === 120 && !isKilled) {
        isKilled = true
        process.kill(postmaster, 'SIGKILL')
        void waitUntilReady().then(() => (isBack = true))
      }
      return isBack
    }, 'database')
    const { sent, acknowledged } = await writing
    await waitUntilReady()
    const kept = await namesIn('database')
    expect(kept).toEqual(expect.arrayContaining([...acknowledged]))
    expect(new Set(kept).size).toBe(kept.length)
    for (const { name, key } of sent.slice(0, 200))
      expect((await call('POST', '/customers', { name }, key)).status).toBe(201)
    expect(new Set(await namesIn('database')).size).toBe((await namesIn('database')).length)
  }, 120_000)
})

/** Ready again after the database was lost: asked until it answers, each time anew. */
async function waitUntilReady(): Promise<void> {
  for (;;) {
    const response = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined)
    if (response?.status === 200) return
  }
}

async function postmasterFile(): Promise<string> {
  const home = await clusterHome(dataDir, await databaseUser(join(dataDir, 'pg')), () => undefined)
  return join(home, 'pg', 'postmaster.pid')
}
