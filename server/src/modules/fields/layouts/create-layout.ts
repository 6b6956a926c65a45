import type { Ctx } from '../../../platform/context.ts'
import { withOrg } from '../../../platform/db/with-org.ts'
import { conflict } from '../../../platform/errors.ts'
import { announceAccessChange } from '../../identity/index.ts'
import { recordActivity } from '../../timeline/index.ts'
import { lockKind } from '../store.ts'
import { layoutActivities } from './activities.ts'
import { checkLayout } from './check-layout.ts'
import { kindToManage } from './policy.ts'
import { presentLayout } from './present.ts'
import type { LayoutRecord, NewLayout } from './schema.ts'
import * as store from './store.ts'

const maxLayouts = 50

/** Gives a kind one more layout; the holders of its roles have it at their next request. */
export async function createLayout(ctx: Ctx, input: NewLayout): Promise<LayoutRecord> {
  return withOrg(ctx, async (tx) => {
    const kind = kindToManage(ctx, input.kind)
    await lockKind(tx, ctx, kind.kind)
    const others = await store.layoutsOf(tx, ctx, { kind: kind.kind })
    const { name, shape, isDefault = false, roleIds = [] } = input
    if (isDefault && others.some((row) => row.is_default))
      throw conflict('default_layout_exists', 'There is a layout for everybody already; change that one.')
    if (others.length >= maxLayouts) throw conflict('too_many_layouts', `A kind has at most ${maxLayouts} layouts.`)
    await checkLayout(tx, ctx, kind, { name, isDefault, roleIds, shape }, others)
    const id = await store.insert(tx, ctx, { kind: kind.kind, name, shape, isDefault, position: others.length })
    await store.setRoles(tx, ctx, { id, kind: kind.kind }, roleIds)
    await recordActivity(tx, ctx, {
      activity: layoutActivities.created,
      subject: { type: 'layout', id },
      data: { kind: kind.kind, name },
    })
    await announceAccessChange(tx)
    return presentLayout(await store.load(tx, ctx, id))
  })
}
