import type { TestClient } from '../../testing/test-client.ts'
import type { Customer, NewCustomer } from './schema.ts'

let made = 0

/** A customer made through the API by `client`. */
export async function makeCustomer(client: TestClient, input: Partial<NewCustomer> = {}): Promise<Customer> {
  const response = await client.post('/customers', { name: `客户${++made}`, ...input })
  if (response.status !== 201) throw new Error(`No customer: ${JSON.stringify(response.body)}`)
  return response.body as Customer
}
