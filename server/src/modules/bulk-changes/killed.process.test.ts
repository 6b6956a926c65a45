import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { newFolder, startFairway } from '../../testing/fairway-process.ts'
import type { BulkChange, ResultPage } from './schema.ts'

const rows = 400

interface Answer extends BulkChange {
  version: number
}

it('goes on where it stood after the whole server was killed in the middle, and no record has two turns', async () => {
  const env = { FAIRWAY_DATA_DIR: join(await newFolder(), 'data'), LOG_LEVEL: 'silent' }
  const killed = await startFairway(env)
  const set = await fetch(`${killed.url}/api/v1/set-up`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      organizationName: '测试',
      timeZone: 'Asia/Shanghai',
      currency: 'CNY',
      locale: 'zh-CN',
      name: '管理员',
      email: 'a@example.com',
      password: 'test-password',
    }),
  })
  const cookie = set.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  const send = (url: string, path: string, init: RequestInit = {}) =>
    fetch(`${url}/api/v1${path}`, { ...init, headers: { cookie, ...init.headers } })
  const call = async <T = Answer>(url: string, path: string, body?: object) => {
    const headers = { 'content-type': 'application/json' }
    const init = body ? { method: 'POST', headers, body: JSON.stringify(body) } : {}
    return (await send(url, path, init)).json() as Promise<T>
  }
  const settled = (url: string, path: string) =>
    vi.waitUntil(async () => !['running', 'undoing'].includes((await call(url, path)).status), {
      timeout: 120_000,
      interval: 200,
    })

  const form = new FormData()
  const lines = Array.from({ length: rows }, (_, index) => `客户 ${index},B`)
  form.set('file', new Blob([`name,level\n${lines.join('\n')}\n`]), 'customers.csv')
  const upload = await send(killed.url, '/imports?kind=customer', { method: 'POST', body: form })
  const { id: importId, version } = (await upload.json()) as Answer
  await call(killed.url, `/imports/${importId}/run`, { version })
  await settled(killed.url, `/imports/${importId}`)

  const asked = { kind: 'customer', action: 'edit', query: {}, changes: { level: 'A' } }
  const { id } = await call(killed.url, '/bulk-changes', asked)
  const path = `/bulk-changes/${id}`
  await vi.waitUntil(async () => (await call(killed.url, path)).done > 0, { timeout: 60_000, interval: 5 })
  killed.child.kill('SIGKILL')
  await killed.ended

  const again = await startFairway(env)
  await settled(again.url, path)
  const done = await call(again.url, path)
  expect(done).toMatchObject({ status: 'done', total: rows, done: rows, skipped: 0, failed: 0 })
  const waiting = await call<ResultPage>(again.url, `${path}/results?status=waiting`)
  expect(waiting.items).toEqual([])
  // One for its creation, one for its turn.
  const changed = await call<{ items: { version: number }[] }>(again.url, '/customers?limit=200&sort=name')
  expect(new Set(changed.items.map((item) => item.version))).toEqual(new Set([2]))
  await call(again.url, `${path}/undo`, { version: done.version })
  await settled(again.url, path)
  expect(await call(again.url, path)).toMatchObject({ status: 'undone', undone: rows, kept: 0 })
}, 300_000)
