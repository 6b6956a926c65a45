import type { TestClient } from '../../testing/test-client.ts'
import { makeCustomer } from '../customers/factory.ts'
import type { Contract, NewContract } from './schema.ts'

let made = 0

/** A contract over 1000.00 made through the API by `client`, with a customer of its own unless one or an opportunity is given. */
export async function makeContract(client: TestClient, input: Partial<NewContract> = {}): Promise<Contract> {
  const customerId = input.customerId ?? (input.opportunityId ? undefined : (await makeCustomer(client)).id)
  const amount = input.opportunityId || input.lines ? {} : { amount: '1000.00' }
  const response = await client.post('/contracts', {
    name: `合同${++made}`,
    ...amount,
    ...input,
    ...(customerId ? { customerId } : {}),
  })
  if (response.status !== 201) throw new Error(`No contract: ${JSON.stringify(response.body)}`)
  return response.body as Contract
}
