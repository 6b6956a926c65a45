import { describe, expect, it } from 'vitest'
import { useTestApp } from './testing/test-app.ts'

const person = 6
const app = useTestApp({ quotas: { person, key: 4 } })

function remainingOf(headers: Record<string, unknown>): number {
  return Number(/^"\w+";r=(\d+);t=\d+/.exec(String(headers['ratelimit']))?.[1])
}

describe('rate limits', () => {
  it('tell the limit and what is left of it with every answer', async () => {
    const { admin } = await app.organization()
    const first = await admin.get('/session')
    expect(first.headers).toMatchObject({
      'ratelimit-policy': '"person";q=6;w=60',
      ratelimit: expect.stringMatching(/^"person";r=5;t=\d+$/),
    })
    expect(remainingOf((await admin.get('/customers/nothing')).headers)).toBe(4)
  })

  it('end in 429 that says which limit and when to come back', async () => {
    const { admin } = await app.organization()
    for (let call = 0; call < person; call++) expect((await admin.get('/session')).status).toBe(200)
    const refused = await admin.get('/session')
    const retryAfterSeconds = Number(refused.headers['retry-after'])
    expect(retryAfterSeconds).toBeGreaterThan(0)
    expect(refused).toMatchObject({
      status: 429,
      headers: { 'content-type': expect.stringContaining('application/problem+json') },
      body: {
        code: 'rate_limited',
        detail: expect.stringContaining(`6 requests in 60 seconds; try again in ${retryAfterSeconds} seconds`),
        limit: { policy: 'person', quota: 6, windowSeconds: 60, retryAfterSeconds },
      },
    })
    expect(remainingOf(refused.headers)).toBe(0)
  })

  it('are each key’s own, and leave its owner alone', async () => {
    const { admin } = await app.organization()
    const [one, other] = [await admin.withKey(), await admin.withKey()]
    for (let call = 0; call < 4; call++) expect((await one.get('/session')).status).toBe(200)
    expect(await one.get('/session')).toMatchObject({ status: 429, body: { limit: { policy: 'key', quota: 4 } } })
    expect((await other.get('/session')).status).toBe(200)
    expect((await admin.get('/session')).status).toBe(200)
  })

  it('count whoever is not known by address, and not the colleagues at the same address', async () => {
    const { admin } = await app.organization()
    const guess = (remoteAddress: string) =>
      app.app.inject({ url: '/api/v1/session', remoteAddress, headers: { authorization: 'Bearer fwk_guess' } })
    for (let call = 0; call < person; call++) expect((await guess('127.0.0.1')).statusCode).toBe(401)
    expect((await guess('127.0.0.1')).statusCode).toBe(429)
    expect((await guess('10.9.9.9')).statusCode).toBe(401)
    expect((await admin.get('/session')).status).toBe(200)
  })

  it('may be smaller for a route, which then tells both', async () => {
    const { admin } = await app.organization()
    const { headers } = await admin.post('/api-keys', {})
    expect(headers['ratelimit-policy']).toBe('"person";q=6;w=60, "api-keys";q=30;w=60')
    expect(headers['ratelimit']).toMatch(/^"person";r=5;t=\d+, "api-keys";r=29;t=\d+$/)
  })

  it('don’t hold for health, metrics and the web application', async () => {
    const { headers } = await app.app.inject({ url: '/healthz' })
    expect(headers['ratelimit']).toBeUndefined()
  })
})
