import { expect, test } from 'vitest'
import { createServer } from '../../server/src/platform/http/server.ts'

const options = { logger: false, checksResponses: true, trustProxy: false, quotas: { person: 100, key: 100 } }
const config = { auth: 'session' } as const
const response = { 200: {} }

async function register(url: string, route: object): Promise<void> {
  const app = await createServer(options)
  app.get(url, route, () => ({}))
  await app.close()
}

test('a route with an operationId, a response schema and an auth mode is accepted', async () => {
  await expect(
    register('/api/v1/ships', { config, schema: { operationId: 'listShips', response } }),
  ).resolves.toBeUndefined()
})

test.for([
  ['an operationId', { config, schema: { response } }],
  ['a response schema', { config, schema: { operationId: 'listShips' } }],
  ['an auth mode', { schema: { operationId: 'listShips', response } }],
] as const)('a route without %s stops the start', async ([what, route]) => {
  await expect(register('/api/v1/ships', route)).rejects.toThrow(`GET /api/v1/ships lacks ${what}.`)
})
