import { sql } from 'kysely'
import type { OrgTx } from '../../platform/db/with-org.ts'
import type { Id } from '../../platform/id.ts'

export interface Auditor {
  name: string
  email: string
  locale: string
}

/** Active people who may view the whole log: whom a log that was tampered with is told to. */
export async function auditorsOf(tx: OrgTx, orgId: Id): Promise<Auditor[]> {
  const found =
    await sql<Auditor>`select u.name, u.email, o.locale from users u join organizations o on o.org_id = u.org_id
    where u.org_id = ${orgId} and u.status = 'active' and u.deleted_at is null and u.email is not null
      and exists (select from user_roles ur join roles r on r.org_id = ur.org_id and r.id = ur.role_id
        where ur.org_id = u.org_id and ur.user_id = u.id and r.deleted_at is null
          and (r.is_system or (r.scope = 'all' and 'audit.view' = any(r.rights))))
    order by u.id`.execute(tx)
  return found.rows
}
