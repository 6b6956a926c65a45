import type { TestClient } from '../../testing/test-client.ts'
import type { NewView, View } from './schema.ts'

let made = 0

/** A view made through the API by `client`. */
export async function makeView(client: TestClient, input: Partial<NewView> = {}): Promise<View> {
  const shape = { filter: { and: [{ field: 'level', op: 'in', value: ['A'] }] }, sort: 'name' }
  const response = await client.post('/views', { kind: 'customer', name: `视图${++made}`, shape, ...input })
  if (response.status !== 201) throw new Error(`No view: ${JSON.stringify(response.body)}`)
  return response.body as View
}
