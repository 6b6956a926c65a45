import { sql } from 'kysely'
import type { Ctx } from '../../platform/context.ts'
import type { Database } from '../../platform/db/pool.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import type { Id } from '../../platform/id.ts'
import type { RecordKind } from '../../platform/records/kind.ts'
import type { Row } from '../../platform/records/row.ts'
import { selectRows } from '../../platform/records/select.ts'

/** Every organization; only the global sign-in tables know them all. */
export async function organizationIds(db: Database): Promise<Id[]> {
  const found = await db.global.selectFrom('auth_users').select('organization_id').distinct().execute()
  return found.map((row) => row.organization_id)
}

/** Those of the records that the actor may see, by id, with the names of what they refer to. */
export async function visibleRows(
  tx: OrgTx,
  ctx: Ctx,
  kind: RecordKind,
  ids: readonly Id[],
): Promise<ReadonlyMap<Id, Row>> {
  if (ids.length === 0) return new Map()
  const rows = await selectRows(tx, ctx, kind, {
    where: sql`t.id = any(${ids}::uuid[]) and ${kind.visible(ctx.actor, 't', ctx.kinds)}`,
  })
  return new Map(rows.map((row) => [row.id, row]))
}
