import { expect, it } from 'vitest'
import { createServer } from './server.ts'
import { securityHeaders } from './security-headers.ts'

it('every answer tells browsers what they may do with it, also one that finds nothing', async () => {
  const app = await createServer({
    logger: false,
    checksResponses: true,
    trustProxy: false,
    quotas: { person: 100, key: 100 },
  })
  const answer = await app.inject('/nowhere')
  expect(answer.statusCode).toBe(404)
  expect(answer.headers).toMatchObject(securityHeaders)
  expect(securityHeaders).toMatchObject({
    'content-security-policy': expect.stringMatching(/^default-src 'self';.*frame-ancestors 'none'/),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'SAMEORIGIN',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
  })
  expect(securityHeaders['strict-transport-security']).toBeUndefined()
  await app.close()
})
