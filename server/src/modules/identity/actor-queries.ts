import { sql } from 'kysely'
import { type Reach, type Scope, unite } from '../../platform/access/actor.ts'
import type { Memberships, TeamAccess } from '../../platform/access/team.ts'
import type { Ctx } from '../../platform/context.ts'
import { runKept } from '../../platform/db/run-kept.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import type { Id } from '../../platform/id.ts'
import { loadKinds } from '../../platform/records/custom/load-kinds.ts'
import type { RecordKinds } from '../../platform/records/kind.ts'

interface HeldRole {
  id: Id
  name: string
  rights: string[]
  scope: Scope
  isSystem: boolean
}

/** What one role of a person lets them do, and with whose records. */
export interface Grant {
  role: { id: Id; name: string; scope: Scope }
  rights: ReadonlySet<string>
  reach: Reach
}

/** Where somebody stands among the others: what their reach is made of. */
export interface Standing {
  departmentId: Id
  /** Their own department and those below it. */
  departmentIds: readonly Id[]
  grants: readonly Grant[]
}

interface ActorRow {
  name: string
  department_id: Id
  roles: HeldRole[]
  own_departments: Id[]
  headed_departments: Id[]
  subordinates: Id[]
  time_zone: string
  currency: string
  locale: string
  fiscal_year_start_month: number
}

/**
 * An active user with the records that their roles reach and those whose teams they are in at that moment, and the kinds as
 * they know them; undefined when the user is not active.
 * The system role (administrator) holds every right of the catalogue, also those that a later version adds.
 */
export async function loadActor(
  tx: OrgTx,
  orgId: Id,
  userId: Id,
  kinds: RecordKinds,
  now: Date,
): Promise<Pick<Ctx, 'actor' | 'organization' | 'kinds'> | undefined> {
  const [row, ownKinds, memberships] = await Promise.all([
    selectActor(tx, orgId, userId),
    loadKinds(tx, kinds, orgId, userId),
    selectMemberships(tx, orgId, userId, now),
  ])
  if (!row) return undefined
  const rights = new Map<string, Reach>()
  for (const grant of grantsOf(row, userId, kinds))
    for (const right of grant.rights) rights.set(right, unite(rights.get(right), grant.reach))
  return {
    actor: { userId, name: row.name, departmentId: row.department_id, rights, memberships },
    organization: {
      timeZone: row.time_zone,
      currency: row.currency,
      locale: row.locale,
      fiscalYearStartMonth: row.fiscal_year_start_month,
    },
    kinds: ownKinds,
  }
}

function grantsOf(row: ActorRow, userId: Id, kinds: RecordKinds): Grant[] {
  return row.roles.map(({ id, name, scope, rights, isSystem }) => ({
    role: { id, name, scope },
    rights: new Set(isSystem ? kinds.rights : rights),
    reach: reachOf(scope, userId, row),
  }))
}

/** What an active user's reach is made of, role by role; undefined when the user is not active. */
export async function loadStanding(
  tx: OrgTx,
  orgId: Id,
  userId: Id,
  kinds: RecordKinds,
): Promise<Standing | undefined> {
  const row = await selectActor(tx, orgId, userId)
  return (
    row && {
      departmentId: row.department_id,
      departmentIds: row.own_departments,
      grants: grantsOf(row, userId, kinds),
    }
  )
}

async function selectMemberships(tx: OrgTx, orgId: Id, userId: Id, now: Date): Promise<Memberships> {
  const found = await runKept(
    tx,
    sql<{ kind: string; id: Id; access: TeamAccess; expiresAt: Date | null }>`
    select kind, record_id as id, access, expires_at as "expiresAt" from record_members
    where org_id = ${orgId} and user_id = ${userId} and (expires_at is null or expires_at > ${now})`,
  )
  const byKind = Map.groupBy(found.rows, (row) => row.kind)
  return new Map(
    [...byKind].map(([kind, rows]) => [
      kind,
      new Map(rows.map(({ id, access, expiresAt }) => [id, { access, expiresAt }])),
    ]),
  )
}

async function selectActor(tx: OrgTx, orgId: Id, userId: Id): Promise<ActorRow | undefined> {
  const found = await runKept(
    tx,
    sql<ActorRow>`
    with recursive mine as (
      select id from departments where org_id = ${orgId} and deleted_at is null
        and id = (select department_id from users where org_id = ${orgId} and id = ${userId})
      union
      select d.id from departments d join mine on d.parent_id = mine.id where d.org_id = ${orgId} and d.deleted_at is null
    ), headed as (
      select id from departments where org_id = ${orgId} and deleted_at is null and head_id = ${userId}
      union
      select d.id from departments d join headed on d.parent_id = headed.id where d.org_id = ${orgId} and d.deleted_at is null
    ), reports as (
      select id from users where org_id = ${orgId} and manager_id = ${userId}
      union
      select u.id from users u join reports on u.manager_id = reports.id where u.org_id = ${orgId}
    )
    select u.name, u.department_id, o.time_zone, o.currency, o.locale, o.fiscal_year_start_month,
      coalesce((select json_agg(json_build_object('id', r.id, 'name', r.name, 'rights', r.rights, 'scope', r.scope, 'isSystem', r.is_system)) from user_roles ur
        join roles r on r.org_id = ur.org_id and r.id = ur.role_id and r.deleted_at is null
        where ur.org_id = ${orgId} and ur.user_id = u.id), '[]') as roles,
      array(select id from mine) as own_departments,
      array(select id from headed) as headed_departments,
      array(select id from reports) as subordinates
    from users u join organizations o on o.org_id = u.org_id
    where u.org_id = ${orgId} and u.id = ${userId} and u.status = 'active' and u.deleted_at is null`,
  )
  return found.rows[0]
}

/** Whatever the scope, one's own records are always within it; a head also leads everyone in the departments below. */
function reachOf(scope: Scope, userId: Id, row: ActorRow): Reach {
  switch (scope) {
    case 'all':
      return 'all'
    case 'own':
      return { userIds: [userId], departmentIds: [] }
    case 'ownAndSubordinates':
      return { userIds: [userId, ...row.subordinates], departmentIds: row.headed_departments }
    case 'department':
      return { userIds: [userId], departmentIds: [row.department_id] }
    case 'departmentAndBelow':
      return { userIds: [userId], departmentIds: [...new Set([...row.own_departments, ...row.headed_departments])] }
  }
}
