import type { TestClient } from '../../testing/test-client.ts'
import type { Contact, NewContact } from './schema.ts'

let made = 0

/** A contact made through the API by `client`. */
export async function makeContact(client: TestClient, input: Partial<NewContact> = {}): Promise<Contact> {
  const response = await client.post('/contacts', { name: `联系人${++made}`, ...input })
  if (response.status !== 201) throw new Error(`No contact: ${JSON.stringify(response.body)}`)
  return response.body as Contact
}
