import { sql } from 'kysely'
import { type Actor } from '../../platform/access/actor.ts'
import type { Ctx } from '../../platform/context.ts'
import type { Database } from '../../platform/db/pool.ts'
import { type OrgTx, withOrg } from '../../platform/db/with-org.ts'
import { conflict } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import type { RecordKinds } from '../../platform/records/kind.ts'
import type { Auth } from './auth.ts'
import { roleTemplates, rightsOfTemplate } from './default-roles.ts'
import type { SetUp } from './schema.ts'
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
  const found = await sql<{ found: boolean }>`select exists (select 1 from auth_users) as found`.execute(db.global)
  return !found.rows[0]?.found
}

/** The first visitor makes the organization and becomes its administrator. Throws already_set_up (409) afterwards. */
export async function setUp(deps: Deps, input: SetUp): Promise<{ orgId: string; userId: string }> {
  return createOrganization(deps, input, { onlyFirst: true })
}

/** An organization with its root department, default roles, first administrator and what the seeders add: all or nothing. */
export async function createOrganization(deps: Deps, input: SetUp, options: { onlyFirst: boolean }): Promise<{ orgId: string; userId: string }> {
  const orgId = newId()
  const userId = newId()
  const departmentId = newId()
  const passwordHash = await (await deps.auth.$context).password.hash(input.password)
  const now = new Date()
  const locale = input.locale
  await withOrg({ db: deps.db, orgId }, async (tx) => {
    if (options.onlyFirst) await refuseSecond(tx)
    const stamps = { created_at: now, created_by: userId, updated_at: now, updated_by: userId }
    await tx
      .insertInto('organizations')
      .values({ org_id: orgId, name: input.organizationName, time_zone: input.timeZone, currency: input.currency, locale, created_at: now, updated_at: now })
      .execute()
    await tx.insertInto('departments').values({ org_id: orgId, id: departmentId, name: input.organizationName, ...stamps }).execute()
    await tx.insertInto('users').values({ org_id: orgId, id: userId, name: input.name, email: input.email.toLowerCase(), department_id: departmentId, status: 'active', ...stamps }).execute()
    await tx.updateTable('departments').set({ head_id: userId }).where('org_id', '=', orgId).where('id', '=', departmentId).execute()
    const catalogue = deps.kinds.rights
    const roles = roleTemplates.map((template) => ({
      org_id: orgId,
      id: newId(),
      name: template.name[locale],
      rights: rightsOfTemplate(template, catalogue),
      scope: template.scope,
      is_system: template.key === 'admin',
      ...stamps,
    }))
    await tx.insertInto('roles').values(roles).execute()
    await tx.insertInto('user_roles').values({ org_id: orgId, user_id: userId, role_id: roles[0]!.id }).execute()
    await insertSignIn(tx, { id: userId, orgId, name: input.name, email: input.email, passwordHash, now })
    const ctx = seedContext(deps, { orgId, userId, departmentId, catalogue, now }, input)
    for (const seed of deps.seeders) await seed(tx, ctx)
  })
  return { orgId, userId }
}

// Two first visitors at once: the lock makes one wait until the other's administrator can be seen.
async function refuseSecond(tx: OrgTx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('fairway.set-up'))`.execute(tx)
  const found = await sql`select 1 from auth_users limit 1`.execute(tx)
  if (found.rows.length > 0) throw conflict('already_set_up', 'This Fairway already has an organization; sign in instead.')
}

function seedContext(deps: Deps, ids: { orgId: string; userId: string; departmentId: string; catalogue: readonly string[]; now: Date }, input: SetUp): Ctx {
  const actor: Actor = { userId: ids.userId, name: input.name, departmentId: ids.departmentId, rights: new Map(ids.catalogue.map((right) => [right, 'all' as const])) }
  return {
    actor,
    orgId: ids.orgId,
    organization: { timeZone: input.timeZone, currency: input.currency, locale: input.locale, fiscalYearStartMonth: 1 },
    now: ids.now,
    via: 'web',
    requestId: 'set-up',
    db: deps.db,
    kinds: deps.kinds,
  }
}
