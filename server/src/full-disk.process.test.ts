import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import pg from 'pg'
import { canMount, fillDisk, mountDisk } from './platform/db/embedded/testing.ts'
import { printed, startFairway } from './testing/fairway-process.ts'

// Whole processes and real disks: on a busy machine each step takes its time.
vi.setConfig({ testTimeout: 240_000 })
const patience = { timeout: 60_000, interval: 100 }
const full = expect.objectContaining({ status: 507, code: 'storage_full', requestId: expect.any(String) })

/** A Fairway on a small disk, with its first administrator signed in. */
async function onSmallDisk() {
  const disk = await mountDisk('200m')
  const dataDir = join(disk, 'data')
  const fairway = await startFairway({ FAIRWAY_DATA_DIR: dataDir })
  const json = { 'content-type': 'application/json' }
  const organization = { organizationName: '小盘', timeZone: 'Asia/Shanghai', currency: 'CNY', locale: 'zh-CN' }
  const administrator = { name: '管理员', email: 'a@example.com', password: 'full-to-the-brim' }
  const made = await fetch(`${fairway.url}/api/v1/set-up`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ ...organization, ...administrator }),
  })
  expect(made.status).toBe(201)
  const [cookie = ''] = made.headers.getSetCookie().map((line) => line.split(';')[0] ?? '')
  const get = (path: string) => fetch(`${fairway.url}/api/v1${path}`, { headers: { cookie } })
  const create = (name: string) =>
    fetch(`${fairway.url}/api/v1/customers`, {
      method: 'POST',
      headers: { ...json, cookie },
      body: JSON.stringify({ name }),
    })
  const signIn = () => {
    const { email, password } = administrator
    const body = JSON.stringify({ email, password })
    return fetch(`${fairway.url}/api/auth/sign-in/email`, { method: 'POST', headers: json, body })
  }
  return { disk, dataDir, fairway, get, create, signIn }
}

async function namesOf(answer: Response): Promise<string[]> {
  const { items } = (await answer.json()) as { items: { name: string }[] }
  return items.map(({ name }) => name).toSorted()
}

test.skipIf(!canMount())('a full disk refuses what has to be kept and nothing else, until there is room', async () => {
  const { disk, get, create, signIn } = await onSmallDisk()
  const filler = fillDisk(disk)
  const kept: string[] = []
  let refused: unknown
  // Pages with room in them take some more.
  for (let turn = 0; refused === undefined && turn < 2_000; turn++) {
    const answer = await create(`客户 ${turn}`)
    if (answer.status === 201) kept.push(`客户 ${turn}`)
    else refused = await answer.json()
  }
  expect(refused).toEqual(full)
  expect(await namesOf(await get('/customers?limit=200'))).toEqual(kept.toSorted())
  expect([200, 507]).toContain((await signIn()).status)
  await rm(filler)
  expect((await create('有空间了')).status).toBe(201)
  expect(await namesOf(await get('/customers?limit=200'))).toEqual([...kept, '有空间了'].toSorted())
})

test.skipIf(!canMount())('a database that a full disk has ended comes back when there is room', async () => {
  const { disk, dataDir, fairway, get, create } = await onSmallDisk()
  expect((await create('之前')).status).toBe(201)
  const filler = fillDisk(disk)
  await useUpLog(dataDir)
  await printed(fairway, 'Make room, and the database starts again by itself')
  expect((await create('其间')).status).toBe(503)
  await rm(filler)
  await vi.waitUntil(async () => (await fetch(`${fairway.url}/readyz`)).status === 200, patience)
  expect((await create('之后')).status).toBe(201)
  expect(await namesOf(await get('/customers'))).toEqual(['之前', '之后'].toSorted())
})

/** Writes until the write-ahead log would need another file, which ends the database. */
async function useUpLog(dataDir: string): Promise<void> {
  const state = await readFile(join(dataDir, 'pg/fairway.json'), 'utf8')
  const { port, adminPassword } = JSON.parse(state) as { port: number; adminPassword: string }
  const client = new pg.Client({
    host: '127.0.0.1',
    port,
    user: 'postgres',
    password: adminPassword,
    database: 'postgres',
  })
  client.on('error', () => undefined)
  await client.connect()
  const write = () => client.query(`SELECT pg_logical_emit_message(true, 'fill', repeat('x', 1000000))`)
  let error: Error | undefined
  while (error === undefined)
    error = await write().then(
      () => undefined,
      (reason: Error) => reason,
    )
  await client.end().catch(() => undefined)
}
