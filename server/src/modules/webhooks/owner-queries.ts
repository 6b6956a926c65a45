import { sql } from 'kysely'
import type { OrgTx } from '../../platform/db/with-org.ts'
import type { Id } from '../../platform/id.ts'

/** Who is told about their webhook, and in which language. Nobody who has left gets mail. */
export async function ownerOf(
  tx: OrgTx,
  orgId: Id,
  userId: Id,
): Promise<{ name: string; email: string | null; locale: string }> {
  const found = await sql<{ name: string; email: string | null; locale: string }>`
    select u.name, case when u.status = 'active' then u.email end as email, o.locale
    from users u join organizations o on o.org_id = u.org_id where u.org_id = ${orgId} and u.id = ${userId}`.execute(tx)
  return found.rows[0] ?? { name: '', email: null, locale: 'zh-CN' }
}
