import type { TestClient, TestResponse } from '../../testing/test-client.ts'
import { makeContact } from '../contacts/factory.ts'
import { makeCustomer } from '../customers/factory.ts'
import { makeFollowUp } from '../follow-ups/factory.ts'
import { makeOpportunity } from '../opportunities/factory.ts'
import { makeTask } from '../tasks/factory.ts'

interface Versioned {
  id: string
  version: number
}

export const remove = (client: TestClient, path: string, { id, version }: Versioned): Promise<TestResponse> =>
  client.delete(`/${path}/${id}?version=${version}`)

/** `version` is the one before the deletion. */
export const restore = (client: TestClient, { id, version }: Versioned): Promise<TestResponse> =>
  client.post(`/recycle-bin/${id}/restoration`, { version: version + 1 })

export const idsIn = async (client: TestClient, query: Record<string, unknown> = {}): Promise<string[]> =>
  (await client.get('/recycle-bin', query)).body.items.map((item: Versioned) => item.id)

/** A customer with everything that can hang on one, but contracts. */
export async function customerWithCompany(client: TestClient) {
  const customer = await makeCustomer(client)
  const contact = await makeContact(client, { customerId: customer.id })
  const opportunity = await makeOpportunity(client, { customerId: customer.id, contactId: contact.id })
  const task = await makeTask(client, { subjectType: 'opportunity', subjectId: opportunity.id })
  const followUp = await makeFollowUp(client, { subjectType: 'customer', subjectId: customer.id })
  return { customer, contact, opportunity, task, followUp }
}
