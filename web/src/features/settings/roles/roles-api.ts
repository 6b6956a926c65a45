import { answer, client, keyed, ofRecord, ofVersion, type Answer } from '../../../lib/client.ts'
import type { Role } from '../people.ts'
import type { FieldRights } from './field-rights.ts'

export type RoleValues = Pick<Role, 'name' | 'scope'>
export type RoleImpact = Answer<'previewRole'>

/** What a role allows, as the editor has it. */
export interface RoleRights {
  rights: string[]
  fieldRights: FieldRights
}

export function createRole(values: RoleValues, actionKey: string): Promise<Role> {
  return answer(client.POST('/api/v1/roles', { ...keyed(actionKey), body: { ...values, rights: [] } }))
}

export function saveRole(role: Role, values: RoleValues, rights: RoleRights): Promise<Role> {
  return answer(
    client.PATCH('/api/v1/roles/{id}', { ...ofRecord(role.id), body: { ...values, ...rights, version: role.version } }),
  )
}

/** Who would gain and lose what. */
export function previewRole(role: Role, { scope }: RoleValues, rights: RoleRights): Promise<RoleImpact> {
  return answer(client.POST('/api/v1/roles/{id}/previews', { ...ofRecord(role.id), body: { scope, ...rights } }))
}

export async function deleteRole(role: Role): Promise<void> {
  await client.DELETE('/api/v1/roles/{id}', ofVersion(role))
}
