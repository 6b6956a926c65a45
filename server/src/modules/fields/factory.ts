import type { TestClient } from '../../testing/test-client.ts'
import type { CustomFieldRecord, NewField } from './schema.ts'

let made = 0

/** A field made through the API by `client`: text of customers, unless told otherwise. */
export async function makeField(client: TestClient, input: Partial<NewField> = {}): Promise<CustomFieldRecord> {
  const response = await client.post('/fields', { kind: 'customer', type: 'text', label: `字段${++made}`, ...input })
  if (response.status !== 201) throw new Error(`No field: ${JSON.stringify(response.body)}`)
  return response.body as CustomFieldRecord
}
