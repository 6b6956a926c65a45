import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { newFolder, startFairway } from '../../testing/fairway-process.ts'
import type { Export } from './schema.ts'

const rows = 6_000

interface Answer extends Export {
  version: number
}

it('is made whole, from its beginning, after the whole server was killed in the middle', async () => {
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
  const call = async (url: string, path: string, body?: object) => {
    const headers = { 'content-type': 'application/json' }
    const init = body ? { method: 'POST', headers, body: JSON.stringify(body) } : {}
    return (await send(url, path, init)).json() as Promise<Answer>
  }
  const settled = (url: string, path: string) =>
    vi.waitUntil(async () => (await call(url, path)).status !== 'running', { timeout: 120_000, interval: 200 })

  const form = new FormData()
  const lines = Array.from({ length: rows }, (_, index) => `客户 ${index},${'长'.repeat(200)}`)
  form.set('file', new Blob([`name,remark\n${lines.join('\n')}\n`]), 'customers.csv')
  const upload = await send(killed.url, '/imports?kind=customer', { method: 'POST', body: form })
  const { id: importId, version } = (await upload.json()) as Answer
  await call(killed.url, `/imports/${importId}/run`, { version })
  await settled(killed.url, `/imports/${importId}`)

  const asked = { kind: 'customer', format: 'csv', query: { sort: 'name' }, columns: ['name', 'remark'] }
  const { id } = await call(killed.url, '/exports', asked)
  await vi.waitUntil(async () => (await call(killed.url, `/exports/${id}`)).done! > 0, { timeout: 60_000, interval: 5 })
  killed.child.kill('SIGKILL')
  await killed.ended

  const again = await startFairway(env)
  await settled(again.url, `/exports/${id}`)
  expect(await call(again.url, `/exports/${id}`)).toMatchObject({ status: 'done', rows, done: rows })
  const text = await (await send(again.url, `/exports/${id}/file`)).text()
  const names = text.split('\r\n').slice(1, -2)
  expect(names).toHaveLength(rows)
  expect(new Set(names).size).toBe(rows)
}, 240_000)
