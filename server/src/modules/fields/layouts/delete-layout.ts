import type { Ctx } from '../../../platform/context.ts'
import { withOrg } from '../../../platform/db/with-org.ts'
import { staleVersion } from '../../../platform/errors.ts'
import type { Id } from '../../../platform/id.ts'
import { announceAccessChange } from '../../identity/index.ts'
import { recordActivity } from '../../timeline/index.ts'
import { lockKind } from '../store.ts'
import { layoutActivities } from './activities.ts'
import { kindToManage } from './policy.ts'
import { presentLayout } from './present.ts'
import * as store from './store.ts'

/** Whoever had it gets the next layout of their roles, or the one for everybody; without that one, the application's own. */
export async function deleteLayout(ctx: Ctx, id: Id, version: number): Promise<void> {
  await withOrg(ctx, async (tx) => {
    const { kind } = await store.load(tx, ctx, id)
    kindToManage(ctx, kind)
    await lockKind(tx, ctx, kind)
    const row = await store.load(tx, ctx, id)
    if (row.version !== version) throw staleVersion(presentLayout(row))
    await store.remove(tx, ctx, id)
    await recordActivity(tx, ctx, {
      activity: layoutActivities.deleted,
      subject: { type: 'layout', id },
      data: { kind, name: row.name },
    })
    await announceAccessChange(tx)
  })
}
