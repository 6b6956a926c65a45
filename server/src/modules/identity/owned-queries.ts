import { sql } from 'kysely'
import type { Ctx } from '../../platform/context.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import type { Id } from '../../platform/id.ts'
import type { RecordKind } from '../../platform/records/kind.ts'
import type { Row } from '../../platform/records/row.ts'
import { selectRows } from '../../platform/records/select.ts'

/** Those of these records that the actor may see, locked in one order, whoever locks them. */
export function selectForUpdate(tx: OrgTx, ctx: Ctx, kind: RecordKind, ids: readonly Id[]): Promise<Row[]> {
  return selectRows(tx, ctx, kind, {
    where: sql`t.id = any(${ids}::uuid[]) and ${kind.visible(ctx.actor, 't', ctx.kinds)}`,
    tail: sql`order by t.id for no key update of t`,
  })
}
