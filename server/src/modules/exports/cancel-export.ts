import { authorize } from '../../platform/access/authorize.ts'
import type { Ctx } from '../../platform/context.ts'
import { withOrg } from '../../platform/db/with-org.ts'
import type { FileStore } from '../../platform/files/file-store.ts'
import type { Id } from '../../platform/id.ts'
import { recordActivity } from '../timeline/index.ts'
import { exportActivities } from './activities.ts'
import * as store from './store.ts'

/** Stops an export that works or waits; one that does neither is put away with its file. */
export async function cancelExport(ctx: Ctx, files: FileStore, id: Id): Promise<void> {
  await withOrg(ctx, async (tx) => {
    const row = await store.forUpdate(tx, ctx, id)
    authorize(row.created_by === ctx.actor.userId, `${row.kind}.export`)
    if (row.status === 'running') await store.update(tx, ctx, id, { is_cancel_requested: true })
    else if (row.status === 'waiting') await store.update(tx, ctx, id, { status: 'cancelled', finished_at: ctx.now })
    else await store.update(tx, ctx, id, { deleted_at: ctx.now })
    if (row.status === 'running' || row.status === 'waiting')
      await recordActivity(tx, ctx, {
        activity: exportActivities.cancelled,
        subject: { type: 'export', id },
        data: { kind: row.kind, name: row.file_name },
      })
    return row.status !== 'running'
  }).then((isAtRest) => (isAtRest ? files.remove(ctx.orgId, id) : undefined))
}
