import { type RawBuilder, sql } from 'kysely'
import type { Ctx } from '../../platform/context.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import type { Id } from '../../platform/id.ts'
import { lastLink } from './chain/chain-queries.ts'
import { activityColumns, type ActivityRow, present } from './queries.ts'
import type { ActivityView } from './schema.ts'
import { isTold } from './subject-queries.ts'

/** An activity and its place in the order in which everything was committed (ADR 20). */
export interface EventPlace {
  position: number
  activityId: Id
  kind: string
  subjectType: string
  subjectId: Id
}

interface PlaceRow {
  position: string
  id: Id
  kind: string
  subject_type: string
  subject_id: Id
}

/** Up to where the organization's activities have places. */
export async function chainEnd(tx: OrgTx, orgId: Id): Promise<number> {
  return (await lastLink(tx, orgId))?.position ?? 0
}

/** What happened behind `after` up to `upTo`, both places, as far as the actor may see it and it is of these kinds. */
export function eventsBehind(
  tx: OrgTx,
  ctx: Ctx,
  range: { after: number; upTo: number; kinds: readonly string[] },
): Promise<EventPlace[]> {
  const where = sql`c.position > ${range.after} and c.position <= ${range.upTo}`
  return selectPlaces(tx, ctx, { where, kinds: range.kinds, limit: range.upTo - range.after })
}

/** The same by when it happened, at most `limit`. */
export function eventsIn(
  tx: OrgTx,
  ctx: Ctx,
  period: { from: Date; to: Date; kinds: readonly string[]; limit: number },
): Promise<EventPlace[]> {
  const where = sql`a.occurred_at >= ${period.from} and a.occurred_at < ${period.to}`
  return selectPlaces(tx, ctx, { where, kinds: period.kinds, limit: period.limit })
}

async function selectPlaces(
  tx: OrgTx,
  ctx: Ctx,
  { where, kinds, limit }: { where: RawBuilder<unknown>; kinds: readonly string[]; limit: number },
): Promise<EventPlace[]> {
  const found = await sql<PlaceRow>`select c.position, a.id, a.kind, a.subject_type, a.subject_id
    from activity_chain c join activities a on a.org_id = c.org_id and a.id = c.activity_id
    where c.org_id = ${ctx.orgId} and ${where} and a.kind = any(${kinds}::text[]) and ${isTold(ctx)}
    order by c.position limit ${limit}`.execute(tx)
  return found.rows.map((row) => ({
    position: Number(row.position),
    activityId: row.id,
    kind: row.kind,
    subjectType: row.subject_type,
    subjectId: row.subject_id,
  }))
}

/** One activity as its timeline shows it; undefined when the actor may not see what it is about. */
export async function readEvent(tx: OrgTx, ctx: Ctx, activityId: Id): Promise<ActivityView | undefined> {
  const found = await sql<ActivityRow>`select ${activityColumns(ctx)}
    from activities a left join users u on u.org_id = a.org_id and u.id = a.actor_id
    where a.org_id = ${ctx.orgId} and a.id = ${activityId} and ${isTold(ctx)}`.execute(tx)
  return found.rows[0] && present(ctx, found.rows[0])
}
