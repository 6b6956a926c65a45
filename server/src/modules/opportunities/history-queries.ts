import { sql } from 'kysely'
import type { Ctx } from '../../platform/context.ts'
import { withOrg } from '../../platform/db/with-org.ts'
import type { Id } from '../../platform/id.ts'
import { selectVisible } from '../../platform/records/select.ts'
import { opportunityKind } from './fields.ts'
import type { StageChangeList } from './schema.ts'

interface ChangeRow {
  id: Id
  from_id: Id | null
  from_name: string | null
  to_id: Id
  to_name: string
  changed_at: Date
  changed_by: Id | null
  changed_by_name: string | null
  days: string
}

/** The stages an opportunity has been in, oldest first, each with the days spent in it. Throws not_found. */
export async function listStageChanges(ctx: Ctx, id: Id): Promise<StageChangeList> {
  return withOrg(ctx, async (tx) => {
    await selectVisible(tx, ctx, opportunityKind, id)
    const found = await sql<ChangeRow>`
      select c.id, c.from_stage_id as from_id, f.name as from_name, c.to_stage_id as to_id, s.name as to_name, c.changed_at,
        c.changed_by, u.name as changed_by_name,
        round(extract(epoch from coalesce(lead(c.changed_at) over (order by c.changed_at, c.id), o.closed_at, ${ctx.now}) - c.changed_at) / 86400, 2) as days
      from stage_changes c
      join opportunities o on o.org_id = c.org_id and o.id = c.opportunity_id
      join stages s on s.org_id = c.org_id and s.id = c.to_stage_id
      left join stages f on f.org_id = c.org_id and f.id = c.from_stage_id
      left join users u on u.org_id = c.org_id and u.id = c.changed_by
      where c.org_id = ${ctx.orgId} and c.opportunity_id = ${id}
      order by c.changed_at, c.id`.execute(tx)
    return { items: found.rows.map(present) }
  })
}

function present(row: ChangeRow): StageChangeList['items'][number] {
  return {
    id: row.id,
    from: row.from_id ? { id: row.from_id, name: row.from_name ?? '' } : null,
    to: { id: row.to_id, name: row.to_name },
    changedAt: row.changed_at.toISOString(),
    changedBy: row.changed_by ? { id: row.changed_by, name: row.changed_by_name ?? '' } : null,
    days: Math.max(0, Number(row.days)),
  }
}
