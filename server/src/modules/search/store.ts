import { sql } from 'kysely'
import type { Ctx } from '../../platform/context.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import type { Id } from '../../platform/id.ts'

export interface Visit {
  kind: string
  id: Id
  visits: number
  lastVisitedAt: Date
}

/** More than these nobody remembers having opened. */
const mostVisits = 200

/** What the actor has opened, the last first. */
export async function visitsOf(tx: OrgTx, ctx: Pick<Ctx, 'orgId' | 'actor'>): Promise<Visit[]> {
  const found = await sql<Visit>`
    select kind, record_id as id, visits, last_visited_at as "lastVisitedAt" from record_visits
    where org_id = ${ctx.orgId} and user_id = ${ctx.actor.userId} order by last_visited_at desc limit ${mostVisits}`.execute(
    tx,
  )
  return found.rows
}

/** Counts an opening and forgets what was opened longest ago, beyond the most that are kept. */
export async function countVisit(
  tx: OrgTx,
  { orgId, actor, now }: Pick<Ctx, 'orgId' | 'actor' | 'now'>,
  { kind, id }: { kind: string; id: Id },
): Promise<void> {
  await sql`insert into record_visits (org_id, user_id, kind, record_id, visits, last_visited_at)
    values (${orgId}, ${actor.userId}, ${kind}, ${id}, 1, ${now})
    on conflict (org_id, user_id, kind, record_id)
    do update set visits = record_visits.visits + 1, last_visited_at = excluded.last_visited_at`.execute(tx)
  await sql`delete from record_visits v where v.org_id = ${orgId} and v.user_id = ${actor.userId} and v.last_visited_at < (
    select o.last_visited_at from record_visits o where o.org_id = ${orgId} and o.user_id = ${actor.userId}
    order by o.last_visited_at desc offset ${mostVisits - 1} limit 1)`.execute(tx)
}
