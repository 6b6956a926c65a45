import { type RawBuilder, sql } from 'kysely'
import type { z } from 'zod'
import type { Ctx } from '../../platform/context.ts'
import { withOrg } from '../../platform/db/with-org.ts'
import { notFound, validationFailed } from '../../platform/errors.ts'
import { isId } from '../../platform/id.ts'
import { selectVisible } from '../../platform/records/select.ts'
import { restrictActivity } from './activity.ts'
import type { activityPage, activityQuery, ActivityView } from './schema.ts'
import { isTold, subjectName } from './subject-queries.ts'

export interface ActivityRow {
  id: string
  kind: string
  subject_type: string
  subject_id: string
  subject_name: string | null
  actor_id: string | null
  actor_name: string | null
  via: string
  data: Record<string, unknown>
  occurred_at: Date
}

/**
 * What happened to a record, newest first. A customer's timeline includes its contacts, opportunities, contracts and
 * payments, but of those only the records that the actor may see; of deleted ones it only tells that they were deleted.
 * Throws not_found when the subject itself is not visible.
 */
export async function listActivities(
  ctx: Ctx,
  query: z.infer<typeof activityQuery>,
): Promise<z.infer<typeof activityPage>> {
  const kind = ctx.kinds.get(query.subjectType)
  if (!kind) throw notFound(query.subjectType, query.subjectId)
  const before = parseCursor(query.cursor)
  return withOrg(ctx, async (tx) => {
    await selectVisible(tx, ctx, kind, query.subjectId)
    const isAbout =
      query.subjectType === 'customer' ? sql`a.customer_id = ${query.subjectId}` : isAboutOrPartOf(ctx, query)
    const isOlder = before ? sql`and (a.occurred_at, a.id) < (${before.at}::timestamptz, ${before.id}::uuid)` : sql``
    const found = await sql<ActivityRow>`
      select ${activityColumns(ctx)}
      from activities a left join users u on u.org_id = a.org_id and u.id = a.actor_id
      where a.org_id = ${ctx.orgId} and ${isAbout} ${isOlder} and ${isTold(ctx)}
      order by a.occurred_at desc, a.id desc limit ${query.limit + 1}`.execute(tx)
    const items = found.rows.slice(0, query.limit)
    const last = items.at(-1)
    return {
      items: items.map((row) => present(ctx, row)),
      nextCursor: found.rows.length > query.limit && last ? `${last.occurred_at.toISOString()}_${last.id}` : null,
    }
  })
}

function isAboutOrPartOf(
  ctx: Ctx,
  { subjectType, subjectId }: { subjectType: string; subjectId: string },
): RawBuilder<unknown> {
  const parts = ctx.kinds.all.flatMap(({ kind, table, partOf }) =>
    partOf?.kind === subjectType
      ? [
          sql`(a.subject_type = ${kind} and a.subject_id in (select p.id from ${sql.table(table)} p where p.org_id = ${ctx.orgId} and ${sql.ref(`p.${partOf.column}`)} = ${subjectId}))`,
        ]
      : [],
  )
  return sql`(${sql.join([sql`(a.subject_type = ${subjectType} and a.subject_id = ${subjectId})`, ...parts], sql` or `)})`
}

/** Of alias `a`, with its actor as `u`. */
export function activityColumns(ctx: Ctx): RawBuilder<unknown> {
  return sql`a.id, a.kind, a.subject_type, a.subject_id, ${subjectName(ctx)} as subject_name, a.actor_id, u.name as actor_name, a.via, a.data, a.occurred_at`
}

export function present(ctx: Pick<Ctx, 'kinds'>, row: ActivityRow): ActivityView {
  return {
    id: row.id,
    kind: row.kind,
    subject: { type: row.subject_type, id: row.subject_id, name: row.subject_name },
    actor: row.actor_id && row.actor_name !== null ? { id: row.actor_id, name: row.actor_name } : null,
    via: row.via,
    data: restrictActivity(ctx.kinds, row.kind, row.data),
    occurredAt: row.occurred_at.toISOString(),
  }
}

function parseCursor(cursor: string | undefined): { at: string; id: string } | undefined {
  if (cursor === undefined) return undefined
  const [at = '', id = ''] = cursor.split('_')
  if (!isId(id) || Number.isNaN(Date.parse(at))) throw validationFailed([{ path: 'cursor', code: 'invalid_format' }])
  return { at, id }
}
