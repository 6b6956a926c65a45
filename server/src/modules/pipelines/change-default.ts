import type { Ctx } from '../../platform/context.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import type { Id } from '../../platform/id.ts'
import { recordActivity } from '../timeline/index.ts'
import { pipelineActivities } from './activities.ts'
import * as store from './store.ts'

/** Makes room for another default, in the transaction that sets it; `pipelines` are locked by the caller. */
export async function clearDefault(
  tx: OrgTx,
  ctx: Ctx,
  pipelines: readonly { id: Id; isDefault: boolean }[],
): Promise<void> {
  for (const { id } of pipelines.filter((pipeline) => pipeline.isDefault)) {
    await store.update(tx, ctx, id, { is_default: false })
    await recordActivity(tx, ctx, {
      activity: pipelineActivities.updated,
      subject: { type: 'pipeline', id },
      data: { changes: [{ field: 'isDefault', from: true, to: false }] },
    })
  }
}
