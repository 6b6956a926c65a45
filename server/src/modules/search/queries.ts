import type { Database } from '../../platform/db/pool.ts'
import type { Id } from '../../platform/id.ts'

/** Every organization; only the global sign-in tables know them all. */
export async function organizationIds(db: Database): Promise<Id[]> {
  const found = await db.global.selectFrom('auth_users').select('organization_id').distinct().execute()
  return found.map((row) => row.organization_id)
}
