import { type RawBuilder, sql } from 'kysely'
import { hasRight } from '../../platform/access/actor.ts'
import type { Ctx } from '../../platform/context.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import type { Id } from '../../platform/id.ts'
import { dayIn, periodDays, startOfDay } from '../../platform/records/periods.ts'
import { subjectNames } from '../../platform/records/subject.ts'
import { followUpKind } from '../follow-ups/index.ts'
import { taskKind } from '../tasks/index.ts'
import type { Home } from './home-schema.ts'

const shown = 8

interface DueRow {
  id: Id
  title: string
  due_at: Date
  priority: 'low' | 'normal' | 'high'
  version: number
  subject_type: string | null
  subject_id: Id | null
  overdue: number
  today: number
}

/** The actor's own open tasks up to the end of today in the organization's time zone, the longest overdue first. */
export async function tasksDue(tx: OrgTx, ctx: Ctx): Promise<Home['tasks']> {
  if (!hasRight(ctx.actor, 'task.view')) return null
  const { timeZone } = ctx.organization
  const endOfToday = startOfDay(periodDays('today', dayIn(ctx.now, timeZone)).until, timeZone)
  const { rows } = await tasksDueSql(ctx, endOfToday).execute(tx)
  const names = await subjectNames(
    tx,
    ctx,
    rows.flatMap((row) => (row.subject_type && row.subject_id ? [{ type: row.subject_type, id: row.subject_id }] : [])),
  )
  return {
    items: rows.map((row) => ({
      id: row.id,
      title: row.title,
      dueAt: row.due_at.toISOString(),
      priority: row.priority,
      version: row.version,
      subject: subjectOf(row.subject_type, row.subject_id, names),
    })),
    dueToday: rows[0]?.today ?? 0,
    overdue: rows[0]?.overdue ?? 0,
  }
}

export function tasksDueSql(ctx: Ctx, endOfToday: Date): RawBuilder<DueRow> {
  return sql<DueRow>`
    select t.id, t.title, t.due_at, t.priority, t.version, t.subject_type, t.subject_id,
      count(*) filter (where t.due_at < ${ctx.now}) over ()::int as overdue, count(*) filter (where t.due_at >= ${ctx.now}) over ()::int as today
    from tasks t
    where t.org_id = ${ctx.orgId} and t.deleted_at is null and t.status = 'open' and t.owner_id = ${ctx.actor.userId} and t.due_at < ${endOfToday}
      and ${taskKind.visible(ctx.actor, 't', ctx.kinds)}
    order by t.due_at, t.id limit ${shown}`
}

interface FollowUpRow {
  id: Id
  type: 'call' | 'visit' | 'message' | 'mail' | 'note'
  content: string
  occurred_at: Date
  subject_type: string
  subject_id: Id
  created_by: Id | null
  created_by_name: string | null
}

/** The latest follow-ups that the actor may see, whoever wrote them. */
export async function latestFollowUps(tx: OrgTx, ctx: Ctx): Promise<Home['followUps']> {
  if (!hasRight(ctx.actor, 'followUp.view')) return null
  const { rows } = await latestFollowUpsSql(ctx).execute(tx)
  const names = await subjectNames(
    tx,
    ctx,
    rows.map((row) => ({ type: row.subject_type, id: row.subject_id })),
  )
  return {
    items: rows.map((row) => ({
      id: row.id,
      type: row.type,
      content: row.content,
      occurredAt: row.occurred_at.toISOString(),
      subject: { kind: row.subject_type, id: row.subject_id, name: names.get(row.subject_id) ?? '' },
      createdBy: row.created_by ? { id: row.created_by, name: row.created_by_name ?? '' } : null,
    })),
  }
}

function latestFollowUpsSql(ctx: Ctx): RawBuilder<FollowUpRow> {
  return sql<FollowUpRow>`
    select t.id, t.type, t.content, t.occurred_at, t.subject_type, t.subject_id, t.created_by, u.name as created_by_name
    from follow_ups t left join users u on u.org_id = t.org_id and u.id = t.created_by
    where t.org_id = ${ctx.orgId} and t.deleted_at is null and ${followUpKind.visible(ctx.actor, 't', ctx.kinds)}
    order by t.occurred_at desc, t.id desc limit ${shown}`
}

// The name is missing where the record is not the actor's to see, and with it the link.
function subjectOf(kind: string | null, id: Id | null, names: ReadonlyMap<Id, string>) {
  const name = id ? names.get(id) : undefined
  return kind && id && name !== undefined ? { kind, id, name } : null
}
