import type { TestClient } from '../../testing/test-client.ts'
import type { Lead, NewLead } from './schema.ts'

let made = 0

/** A lead made through the API by `client`. */
export async function makeLead(client: TestClient, input: Partial<NewLead> = {}): Promise<Lead> {
  const response = await client.post('/leads', { name: `线索${++made}`, ...input })
  if (response.status !== 201) throw new Error(`No lead: ${JSON.stringify(response.body)}`)
  return response.body as Lead
}
