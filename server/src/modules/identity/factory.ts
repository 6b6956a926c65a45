import type { Database } from '../../platform/db/pool.ts'
import { withOrg } from '../../platform/db/with-org.ts'
import { type Id, newId } from '../../platform/id.ts'
import type { TestClient } from '../../testing/test-client.ts'
import { newKey } from './api-keys/api-key.ts'
import type { ApiKey, NewApiKey } from './api-keys/schema.ts'
import type { Department, NewDepartment } from './departments/schema.ts'
import type { NewRole, RoleRecord } from './roles/schema.ts'
import type { NewUser, User } from './users/schema.ts'

let made = 0

async function make<T>(client: TestClient, path: string, body: object): Promise<T> {
  const response = await client.post(path, body)
  if (response.status !== 201) throw new Error(`POST ${path}: ${JSON.stringify(response.body)}`)
  return response.body as T
}

/** A department made through the API by `client`. */
export function makeDepartment(client: TestClient, input: Partial<NewDepartment> = {}): Promise<Department> {
  return make(client, '/departments', { name: `部门${++made}`, ...input })
}

/** A colleague without sign-in, in the topmost department unless another is given. */
export async function makeUser(client: TestClient, input: Partial<NewUser> = {}): Promise<User> {
  const departmentId = input.departmentId ?? (await rootDepartmentId(client))
  return make(client, '/users', { name: `同事${++made}`, ...input, departmentId })
}

export function makeRole(client: TestClient, input: Partial<NewRole> = {}): Promise<RoleRecord> {
  return make(client, '/roles', { name: `角色${++made}`, scope: 'own', rights: ['customer.view'], ...input })
}

/** A key made through the API by `client`, good for a month. */
export function makeApiKey(client: TestClient, input: Partial<NewApiKey> = {}): Promise<ApiKey & { key: string }> {
  const expiresAt = new Date(Date.now() + 30 * 24 * 3_600_000).toISOString()
  return make(client, '/api-keys', { name: `钥匙${++made}`, rights: ['customer.view'], expiresAt, ...input })
}

/** A key of a user as it would be stored, whether they may make one or not; answers the key itself. */
export async function insertKey(
  db: Database,
  owner: { orgId: Id; userId: Id },
  given: { rights: readonly string[]; expiresAt: Date | null },
): Promise<string> {
  const { key, hash, prefix, lastFour } = newKey()
  const id = newId()
  const { orgId, userId } = owner
  await withOrg({ db, orgId }, async (tx) => {
    const user = await tx
      .selectFrom('users')
      .select('department_id')
      .where('org_id', '=', orgId)
      .where('id', '=', userId)
      .executeTakeFirstOrThrow()
    await tx
      .insertInto('api_keys')
      .values({
        org_id: orgId,
        id,
        name: `钥匙${++made}`,
        rights: [...given.rights],
        prefix,
        last_four: lastFour,
        expires_at: given.expiresAt,
        owner_id: userId,
        owner_dept_id: user.department_id,
        created_at: new Date(),
        updated_at: new Date(),
      })
      .execute()
    await tx.insertInto('auth_api_keys').values({ key_hash: hash, organization_id: orgId, key_id: id }).execute()
  })
  return key
}

async function rootDepartmentId(client: TestClient): Promise<string> {
  const { body } = await client.get('/departments', { filter: { field: 'parentId', op: 'isEmpty' } })
  return body.items[0].id as string
}
