import type { Ctx } from '../../../platform/context.ts'
import type { OrgTx } from '../../../platform/db/with-org.ts'
import { recordActivity } from '../../timeline/index.ts'
import { layoutActivities } from './activities.ts'
import { usesField, withoutField } from './layout.ts'
import { presentLayout } from './present.ts'
import * as store from './store.ts'

/** Takes a field that is being deleted out of every layout of its kind. Hold the kind's lock. */
export async function removeFieldFromLayouts(tx: OrgTx, ctx: Ctx, kind: string, key: string): Promise<void> {
  for (const layout of (await store.layoutsOf(tx, ctx, { kind })).map(presentLayout)) {
    const { id, name, shape } = layout
    if (!usesField(shape, key) && !shape.omitted.includes(key)) continue
    const after = withoutField(shape, key)
    await store.update(tx, ctx, id, { name, shape: after })
    await recordActivity(tx, ctx, {
      activity: layoutActivities.updated,
      subject: { type: 'layout', id },
      data: { kind, name, changes: [{ field: 'shape', from: shape, to: after }] },
    })
  }
}
