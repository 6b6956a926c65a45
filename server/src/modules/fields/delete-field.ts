import { authorizeRight } from '../../platform/access/authorize.ts'
import type { Ctx } from '../../platform/context.ts'
import { withOrg } from '../../platform/db/with-org.ts'
import { staleVersion } from '../../platform/errors.ts'
import type { Id } from '../../platform/id.ts'
import { announceAccessChange } from '../identity/index.ts'
import { recordActivity } from '../timeline/index.ts'
import { fieldActivities } from './activities.ts'
import { presentField } from './present.ts'
import * as store from './store.ts'

/** Takes a field away from everybody. Its values stay in the records, out of sight. */
export async function deleteField(ctx: Ctx, id: Id, version: number): Promise<void> {
  await withOrg(ctx, async (tx) => {
    const { kind } = await store.load(tx, ctx, id)
    authorizeRight(ctx.actor, 'organization.manage')
    await store.lockKind(tx, ctx, kind)
    const row = await store.load(tx, ctx, id)
    if (row.version !== version) throw staleVersion(presentField(ctx, row))
    await store.update(tx, ctx, id, { deleted_at: ctx.now })
    await recordActivity(tx, ctx, {
      activity: fieldActivities.deleted,
      subject: { type: 'field', id },
      data: { kind, key: row.key, label: row.label },
    })
    await announceAccessChange(tx)
  })
}
