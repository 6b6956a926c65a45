import type { TestClient } from '../../testing/test-client.ts'
import { makeRole, makeUser } from '../identity/factory.ts'
import type { Member, NewMember } from './schema.ts'

/** A member of the team of a record (`path`: /customers/<id>), added by `client`. */
export async function makeMember(client: TestClient, path: string, input: NewMember): Promise<Member> {
  const response = await client.post(`${path}/team`, input)
  if (response.status !== 201) throw new Error(`No member: ${JSON.stringify(response.body)}`)
  return response.body as Member
}

/** Somebody else who may be in teams of every kind: one who is there, or a new one. */
export async function colleagueOf(client: TestClient): Promise<string> {
  const { body } = await client.get('/users', { filter: { field: 'status', op: 'eq', value: 'active' } })
  const other = (body.items as { id: string; roles: unknown[] }[]).find(({ id }) => id !== client.userId)
  if (other) return other.id
  const rights = ['customer.view', 'lead.view', 'opportunity.view', 'contract.view']
  return (await makeUser(client, { roleIds: [(await makeRole(client, { rights })).id] })).id
}
