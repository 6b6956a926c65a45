import { answer, client, keyed, ofRecord, ofVersion } from '../../../lib/client.ts'
import type { Role } from '../people.ts'

export type RoleValues = Pick<Role, 'name' | 'scope'>

export function createRole(values: RoleValues, actionKey: string): Promise<Role> {
  return answer(client.POST('/api/v1/roles', { ...keyed(actionKey), body: { ...values, rights: [] } }))
}

export function saveRole(role: Role, values: RoleValues, rights: string[]): Promise<Role> {
  return answer(
    client.PATCH('/api/v1/roles/{id}', { ...ofRecord(role.id), body: { ...values, rights, version: role.version } }),
  )
}

export async function deleteRole(role: Role): Promise<void> {
  await client.DELETE('/api/v1/roles/{id}', ofVersion(role))
}
