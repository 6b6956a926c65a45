import { kinds } from '../modules.ts'
import type { Database } from '../platform/db/pool.ts'
import { type OrgTx, withOrg } from '../platform/db/with-org.ts'
import type { App } from '../platform/http/server.ts'
import { type Id, newId } from '../platform/id.ts'
import { refreshEntries } from '../platform/search/store.ts'
import type { FieldLevel } from '../platform/access/field-level.ts'
import { type Role, roleTemplates } from '../modules/identity/index.ts'
import { TestClient } from './test-client.ts'

export interface TestDeps {
  app: App
  db: Database
  secret: string
}

/** An organization that one test owns, and ways to fill it with people. */
export class TestOrganization {
  readonly orgId: Id
  readonly adminEmail: string
  readonly admin: TestClient
  readonly rootDepartmentId: Id
  readonly #deps: TestDeps

  static async of(deps: TestDeps, made: { orgId: Id; userId: Id; adminEmail: string }): Promise<TestOrganization> {
    const root = await withOrg({ db: deps.db, orgId: made.orgId }, (tx) =>
      tx
        .selectFrom('departments')
        .select('id')
        .where('org_id', '=', made.orgId)
        .where('parent_id', 'is', null)
        .executeTakeFirstOrThrow(),
    )
    return new TestOrganization(deps, made, await TestClient.signIn(deps, made.userId, made.orgId), root.id)
  }

  private constructor(
    deps: TestDeps,
    made: { orgId: Id; adminEmail: string },
    admin: TestClient,
    rootDepartmentId: Id,
  ) {
    this.#deps = deps
    this.orgId = made.orgId
    this.adminEmail = made.adminEmail
    this.admin = admin
    this.rootDepartmentId = rootDepartmentId
  }

  /** Runs SQL inside the organization, as the app role. */
  tx<T>(work: (tx: OrgTx) => Promise<T>): Promise<T> {
    return withOrg({ db: this.#deps.db, orgId: this.orgId }, work)
  }

  async addDepartment(name: string, options: { parentId?: Id; headId?: Id } = {}): Promise<Id> {
    const id = newId()
    const stamps = { created_at: new Date(), updated_at: new Date() }
    await this.tx((tx) =>
      tx
        .insertInto('departments')
        .values({
          org_id: this.orgId,
          id,
          name,
          parent_id: options.parentId ?? this.rootDepartmentId,
          head_id: options.headId ?? null,
          ...stamps,
        })
        .execute(),
    )
    await this.tx((tx) => refreshEntries(tx, { orgId: this.orgId, kinds }, kinds.get('department')!, [id]))
    return id
  }

  /** A colleague with a default role, signed in. */
  async addUser(role: Role, options: { name?: string; departmentId?: Id; managerId?: Id } = {}): Promise<TestClient> {
    const name = roleTemplates.find((template) => template.key === role)!.name
    const roleId = await this.tx((tx) =>
      tx
        .selectFrom('roles')
        .select('id')
        .where('org_id', '=', this.orgId)
        .where('name', 'in', [name['zh-CN'], name.en])
        .executeTakeFirstOrThrow(),
    )
    return this.addUserWith([roleId.id], { name: options.name ?? name['zh-CN'], ...options })
  }

  /** A colleague with a role made for the test: these rights in this scope, with these levels by kind and field. */
  async addUserWithRights(
    rights: string[],
    scope: string,
    {
      fieldRights = {},
      ...options
    }: {
      name?: string
      departmentId?: Id
      managerId?: Id
      fieldRights?: Record<string, Record<string, FieldLevel>>
    } = {},
  ): Promise<TestClient> {
    const id = newId()
    const stamps = { created_at: new Date(), updated_at: new Date() }
    await this.tx((tx) =>
      tx
        .insertInto('roles')
        .values({
          org_id: this.orgId,
          id,
          name: `role ${id}`,
          rights,
          scope,
          field_rights: JSON.stringify(fieldRights),
          ...stamps,
        })
        .execute(),
    )
    return this.addUserWith([id], options)
  }

  private async addUserWith(
    roleIds: Id[],
    options: { name?: string; departmentId?: Id; managerId?: Id },
  ): Promise<TestClient> {
    const id = newId()
    const name = options.name ?? '同事'
    const email = `user-${id}@example.com`
    const stamps = { created_at: new Date(), updated_at: new Date() }
    await this.tx(async (tx) => {
      await tx
        .insertInto('users')
        .values({
          org_id: this.orgId,
          id,
          name,
          email,
          department_id: options.departmentId ?? this.rootDepartmentId,
          manager_id: options.managerId ?? null,
          status: 'active',
          ...stamps,
        })
        .execute()
      await tx
        .insertInto('user_roles')
        .values(roleIds.map((roleId) => ({ org_id: this.orgId, user_id: id, role_id: roleId })))
        .execute()
      await tx
        .insertInto('auth_users')
        .values({ id, organization_id: this.orgId, name, email, email_verified: true, ...stamps })
        .execute()
      await refreshEntries(tx, { orgId: this.orgId, kinds }, kinds.get('user')!, [id])
    })
    return TestClient.signIn(this.#deps, id, this.orgId)
  }
}
