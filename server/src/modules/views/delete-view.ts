import { authorize } from '../../platform/access/authorize.ts'
import type { Ctx } from '../../platform/context.ts'
import { withOrg } from '../../platform/db/with-org.ts'
import { staleVersion } from '../../platform/errors.ts'
import type { Id } from '../../platform/id.ts'
import { recordActivity } from '../timeline/index.ts'
import { viewActivities } from './activities.ts'
import { shareRight } from './policy.ts'
import { getViewIn } from './queries.ts'
import * as store from './store.ts'

/** Lists that opened with it open with everybody's default again, or with all records. */
export async function deleteView(ctx: Ctx, id: Id, version: number): Promise<void> {
  await withOrg(ctx, async (tx) => {
    const view = await getViewIn(tx, ctx, await store.forUpdate(tx, ctx, id))
    authorize(view.can.delete, shareRight)
    if (view.version !== version) throw staleVersion(view)
    await store.remove(tx, ctx, id)
    await recordActivity(tx, ctx, {
      activity: viewActivities.deleted,
      subject: { type: 'view', id },
      data: { name: view.name },
    })
  })
}
