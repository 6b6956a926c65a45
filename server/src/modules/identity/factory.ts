import type { TestClient } from '../../testing/test-client.ts'
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

async function rootDepartmentId(client: TestClient): Promise<string> {
  const { body } = await client.get('/departments', { filter: { field: 'parentId', op: 'isEmpty' } })
  return body.items[0].id as string
}
