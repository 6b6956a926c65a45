import type { Ctx } from '../../../platform/context.ts'
import { withOrg } from '../../../platform/db/with-org.ts'
import { type FieldError, validationFailed } from '../../../platform/errors.ts'
import { announceAccessChange } from '../../identity/index.ts'
import { recordActivity } from '../../timeline/index.ts'
import { lockKind } from '../store.ts'
import { layoutActivities } from './activities.ts'
import { kindToManage } from './policy.ts'
import { listLayoutsIn } from './queries.ts'
import type { LayoutList, LayoutOrder } from './schema.ts'
import * as store from './store.ts'

/** Which layout counts first for people with several roles. The order names every layout of the kind that is for roles. */
export async function moveLayouts(ctx: Ctx, { kind: name, ids }: LayoutOrder): Promise<LayoutList> {
  return withOrg(ctx, async (tx) => {
    const kind = kindToManage(ctx, name)
    await lockKind(tx, ctx, kind.kind)
    const known = (await store.layoutsOf(tx, ctx, { kind: kind.kind })).filter((row) => !row.is_default)
    const wanted = ids.map((id) => id.toLowerCase())
    const faults: FieldError[] = wanted.flatMap((id, index) =>
      known.some((row) => row.id === id) && wanted.indexOf(id) === index
        ? []
        : [{ path: `ids.${index}`, code: 'not_found' }],
    )
    if (faults.length === 0 && wanted.length < known.length) faults.push({ path: 'ids', code: 'required' })
    if (faults.length > 0) throw validationFailed(faults)
    await store.arrange(tx, ctx, wanted)
    const names = wanted.map((id) => known.find((row) => row.id === id)!.name)
    const first = known[0]
    if (first && known.some((row, index) => row.id !== wanted[index]))
      await recordActivity(tx, ctx, {
        activity: layoutActivities.reordered,
        subject: { type: 'layout', id: wanted[0]! },
        data: { kind: kind.kind, names },
      })
    await announceAccessChange(tx)
    return listLayoutsIn(tx, ctx, kind)
  })
}
