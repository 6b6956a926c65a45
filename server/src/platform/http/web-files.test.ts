import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { FastifyInstance } from 'fastify'
import { createServer } from './server.ts'
import { serveWebFiles } from './web-files.ts'

async function serverWithWebFiles(): Promise<FastifyInstance> {
  const folder = await mkdtemp(join(tmpdir(), 'fairway-web-'))
  await mkdir(join(folder, 'web/assets'), { recursive: true })
  await writeFile(join(folder, 'web/index.html'), '<title>Fairway</title>')
  await writeFile(join(folder, 'web/assets/app-1a2b.js'), 'run()')
  await writeFile(join(folder, 'secret.txt'), 'secret')
  const app = (await createServer({
    logger: false,
    checksResponses: true,
    trustProxy: false,
    quotas: { person: 1000, key: 1000 },
  })) as unknown as FastifyInstance
  await serveWebFiles(app, join(folder, 'web'))
  onTestFinished(async () => {
    await app.close()
    await rm(folder, { recursive: true, force: true })
  })
  return app
}

test.each(['/', '/customers', '/customers/0190a0b0-0000-7000-8000-000000000000?tab=files'])(
  'a browser at %s gets the application, asked for anew each time',
  async (url) => {
    const app = await serverWithWebFiles()
    const response = await app.inject({ url, headers: { accept: 'text/html,*/*;q=0.8' } })
    expect(response.statusCode).toBe(200)
    expect(response.body).toContain('<title>Fairway</title>')
    expect(response.headers).toMatchObject({ 'cache-control': 'no-cache', 'content-type': 'text/html; charset=utf-8' })
  },
)

test('a file with a hash in its name is kept for a year, and a missing one is not remembered', async () => {
  const app = await serverWithWebFiles()
  expect((await app.inject('/assets/app-1a2b.js')).headers['cache-control']).toContain('immutable')
  const missing = await app.inject('/assets/app-old.js')
  expect(missing.statusCode).toBe(404)
  expect(missing.headers['cache-control'] ?? '').not.toContain('immutable')
})

test.each(['/api/v1/nothing', '/nothing.png', '/../secret.txt', '/%2e%2e/secret.txt', '/assets/..%2f..%2fsecret.txt'])(
  '%s is a problem document, not the application',
  async (url) => {
    const app = await serverWithWebFiles()
    const response = await app.inject({ url, headers: { accept: '*/*' } })
    expect(response.statusCode).toBeGreaterThanOrEqual(400)
    expect(response.headers['content-type']).toContain('application/problem+json')
    expect(response.body).not.toContain('secret')
  },
)
