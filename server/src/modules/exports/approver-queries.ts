import { sql } from 'kysely'
import type { OrgTx } from '../../platform/db/with-org.ts'
import type { Id } from '../../platform/id.ts'
import { approveRight } from './policy.ts'

export interface Approver {
  name: string
  email: string
  locale: string
}

/** Who may approve what `askedById` has asked for: active people with the right, never oneself. */
export async function approversOf(tx: OrgTx, orgId: Id, askedById: Id): Promise<Approver[]> {
  const found =
    await sql<Approver>`select u.name, u.email, o.locale from users u join organizations o on o.org_id = u.org_id
    where u.org_id = ${orgId} and u.status = 'active' and u.deleted_at is null and u.email is not null and u.id <> ${askedById}
      and exists (select from user_roles ur join roles r on r.org_id = ur.org_id and r.id = ur.role_id
        where ur.org_id = u.org_id and ur.user_id = u.id and r.deleted_at is null
          and (r.is_system or ${approveRight} = any(r.rights)))
    order by u.id`.execute(tx)
  return found.rows
}
