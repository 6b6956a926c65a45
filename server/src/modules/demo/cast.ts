import type { Ctx } from '../../platform/context.ts'
import type { Database } from '../../platform/db/pool.ts'
import { withOrg } from '../../platform/db/with-org.ts'
import { type Id, newId } from '../../platform/id.ts'
import type { RecordKinds } from '../../platform/records/kind.ts'
import {
  type createAuth,
  createDepartmentIn,
  createOrganization,
  createUserIn,
  insertSignIn,
  loadActor,
  type Seeder,
  updateDepartment,
} from '../identity/index.ts'
import { administrator, company, departments, people, type Person } from './people.ts'
import { roleIds } from './queries.ts'

export interface DemoDeps {
  db: Database
  auth: ReturnType<typeof createAuth>
  kinds: RecordKinds
  seeders: readonly Seeder[]
  /** Every demo account signs in with it. */
  password: string
  now: Date
}

/** The demo company's people, each able to act at any moment of the story. */
export interface Cast {
  /** The context of a person (by e-mail) at a moment. */
  as(email: string, at: Date): Ctx
  /** The salespeople of a department, each as often as their share of its business; its head leads rather than sells. */
  sellers(department: string): string[]
  userId(email: string): Id
}

/** The organization, its departments and its twelve people with their roles and sign-ins. */
export async function makeCast(deps: DemoDeps): Promise<Cast> {
  const { orgId, userId } = await createOrganization(
    deps,
    {
      organizationName: company.name,
      timeZone: company.timeZone,
      currency: company.currency,
      locale: company.locale,
      ...administrator,
      password: deps.password,
    },
    { onlyFirst: true },
  )
  const organization = {
    timeZone: company.timeZone,
    currency: company.currency,
    locale: company.locale,
    fiscalYearStartMonth: 1,
  }
  const base = { orgId, organization, via: 'job' as const, requestId: newId(), db: deps.db, kinds: deps.kinds }
  const actor = async (id: Id) =>
    (await withOrg({ db: deps.db, orgId }, (tx) => loadActor(tx, orgId, id, deps.kinds, deps.now)))!.actor
  const admin: Ctx = { ...base, actor: await actor(userId), now: deps.now }
  const ids = await hire(admin, deps)
  ids.set(administrator.email, userId)
  const actors = new Map(await Promise.all([...ids].map(async ([email, id]) => [email, await actor(id)] as const)))
  return {
    as: (email, at) => ({ ...base, actor: actors.get(email)!, now: at }),
    sellers: (department) =>
      people
        .filter((person) => person.department === department && person.role === 'rep')
        .flatMap((person) => Array.from({ length: person.share ?? 1 }, () => person.email)),
    userId: (email) => ids.get(email)!,
  }
}

async function hire(admin: Ctx, deps: DemoDeps): Promise<Map<string, Id>> {
  const passwordHash = await (await deps.auth.$context).password.hash(deps.password)
  const heads = new Map<Id, Id>()
  const hired = await withOrg(admin, async (tx) => {
    const roles = await roleIds(tx, admin)
    const departmentIds = new Map<string, Id>()
    for (const { key, name, parent } of departments) {
      const parentId = parent === undefined ? undefined : departmentIds.get(parent)
      departmentIds.set(key, (await createDepartmentIn(tx, admin, { name, parentId })).id)
    }
    const ids = new Map<string, Id>()
    const hireOne = async (person: Person) => {
      const { name, email, title, department, role, manager } = person
      const departmentId = departmentIds.get(department)!
      const managerId = manager === undefined ? undefined : ids.get(manager)
      const user = await createUserIn(tx, admin, {
        name,
        email,
        title,
        departmentId,
        managerId,
        roleIds: [roles.get(role)!],
      })
      await insertSignIn(tx, { id: user.id, orgId: admin.orgId, name, email, passwordHash, now: admin.now })
      if (person.isHead) heads.set(departmentId, user.id)
      ids.set(email, user.id)
    }
    for (const person of people) await hireOne(person)
    return ids
  })
  for (const [departmentId, headId] of heads) await updateDepartment(admin, departmentId, { headId, version: 1 })
  return hired
}
