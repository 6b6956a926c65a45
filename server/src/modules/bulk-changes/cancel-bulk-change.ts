import type { Ctx } from '../../platform/context.ts'
import { withOrg } from '../../platform/db/with-org.ts'
import type { Id } from '../../platform/id.ts'
import { recordActivity } from '../timeline/index.ts'
import { bulkActivities } from './activities.ts'
import { requireOpen } from './bulk-change.ts'
import { getBulkChangeIn } from './queries.ts'
import type { BulkChange } from './schema.ts'
import * as store from './store.ts'
import type { Deps } from './take-step.ts'

/** Stops a bulk change behind the records it is at; what was done stays, and can be undone. Throws bulk_change_not_open. */
export async function cancelBulkChange(ctx: Ctx, { commands }: Deps, id: Id): Promise<BulkChange> {
  return withOrg(ctx, async (tx) => {
    const row = await store.forUpdate(tx, ctx, id)
    const before = await getBulkChangeIn(tx, ctx, commands, id)
    requireOpen(before.can.cancel, row.status)
    if (row.is_cancel_requested) return before
    await store.update(tx, ctx, id, { is_cancel_requested: true })
    await recordActivity(tx, ctx, {
      activity: bulkActivities.cancelled,
      subject: { type: 'bulkChange', id },
      data: { kind: row.kind, action: row.action },
    })
    return getBulkChangeIn(tx, ctx, commands, id)
  })
}
