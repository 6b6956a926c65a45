import { type Actor } from '../../platform/access/actor.ts'
import type { Ctx } from '../../platform/context.ts'
import type { Database } from '../../platform/db/pool.ts'
import { type OrgTx, withOrg } from '../../platform/db/with-org.ts'
import { newId } from '../../platform/id.ts'
import type { RecordKinds } from '../../platform/records/kind.ts'
import type { Auth } from './auth.ts'
import type { SetUp } from './schema.ts'
import { hasOrganization, insertOrganization, refuseSecond } from './set-up-store.ts'
import { insertSignIn } from './sign-in-store.ts'

/** What other modules put into a new organization, such as its first pipeline. */
export type Seeder = (tx: OrgTx, ctx: Ctx) => Promise<void>

interface Deps {
  auth: Auth
  db: Database
  kinds: RecordKinds
  seeders: readonly Seeder[]
}

/** True until the first organization exists. */
export async function isSetUpNeeded(db: Database): Promise<boolean> {
  return !(await hasOrganization(db))
}

/** The first visitor makes the organization and becomes its administrator. Throws already_set_up (409) afterwards. */
export async function setUp(deps: Deps, input: SetUp): Promise<{ orgId: string; userId: string }> {
  return createOrganization(deps, input, { onlyFirst: true })
}

/** An organization with its root department, default roles, first administrator and what the seeders add: all or nothing. */
export async function createOrganization(
  deps: Deps,
  input: SetUp,
  options: { onlyFirst: boolean },
): Promise<{ orgId: string; userId: string }> {
  const orgId = newId()
  const userId = newId()
  const departmentId = newId()
  const passwordHash = await (await deps.auth.$context).password.hash(input.password)
  const now = new Date()
  const catalogue = deps.kinds.rights
  await withOrg({ db: deps.db, orgId }, async (tx) => {
    if (options.onlyFirst) await refuseSecond(tx)
    await insertOrganization(tx, { orgId, userId, departmentId, input, catalogue, now })
    await insertSignIn(tx, { id: userId, orgId, name: input.name, email: input.email, passwordHash, now })
    const ctx = seedContext(deps, { orgId, userId, departmentId, catalogue, now }, input)
    for (const seed of deps.seeders) await seed(tx, ctx)
  })
  return { orgId, userId }
}

function seedContext(
  deps: Deps,
  ids: { orgId: string; userId: string; departmentId: string; catalogue: readonly string[]; now: Date },
  input: SetUp,
): Ctx {
  const actor: Actor = {
    userId: ids.userId,
    name: input.name,
    departmentId: ids.departmentId,
    memberships: new Map(),
    rights: new Map(ids.catalogue.map((right) => [right, 'all' as const])),
  }
  return {
    actor,
    orgId: ids.orgId,
    organization: { timeZone: input.timeZone, currency: input.currency, locale: input.locale, fiscalYearStartMonth: 1 },
    now: ids.now,
    via: 'web',
    requestId: newId(),
    db: deps.db,
    kinds: deps.kinds,
  }
}
