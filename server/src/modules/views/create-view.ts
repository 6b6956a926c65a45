import type { Ctx } from '../../platform/context.ts'
import { withOrg } from '../../platform/db/with-org.ts'
import { conflict, validationFailed } from '../../platform/errors.ts'
import { faultsOfShape } from '../../platform/records/views/check-shape.ts'
import { recordActivity } from '../timeline/index.ts'
import { viewActivities } from './activities.ts'
import { checkSharing } from './check-view.ts'
import { getViewIn, viewableKinds } from './queries.ts'
import type { NewView, View } from './schema.ts'
import * as store from './store.ts'

const most = 200

/** Keeps how a list looks under a name. Shared with others it needs the right to share. */
export async function createView(ctx: Ctx, input: NewView): Promise<View> {
  return withOrg(ctx, async (tx) => {
    const kinds = viewableKinds(ctx)
    const kind = kinds.find((one) => one.kind === input.kind)
    if (!kind)
      throw validationFailed([
        { path: 'kind', code: 'invalid_option', params: { options: kinds.map((one) => one.kind) } },
      ])
    const sharing = input.sharing ?? 'personal'
    const departmentIds = distinct(input.departmentIds ?? [])
    const faults = [...(await checkSharing(tx, ctx, { sharing, departmentIds })), ...faultsOfShape(kind, input.shape)]
    if (faults.length > 0) throw validationFailed(faults)
    if ((await store.countOwn(tx, ctx, kind.kind)) >= most)
      throw conflict('too_many_views', `You have ${most} views of this kind already; delete one that you don’t need.`)
    const row = await store.insert(tx, ctx, {
      kind: kind.kind,
      name: input.name.trim(),
      sharing,
      department_ids: departmentIds,
      shape: JSON.stringify(input.shape),
      owner_id: ctx.actor.userId,
    })
    const view = await getViewIn(tx, ctx, row)
    await recordActivity(tx, ctx, {
      activity: viewActivities.created,
      subject: { type: 'view', id: view.id },
      data: { name: view.name },
    })
    return view
  })
}

/** Each once, in the one form in which they are stored. */
export function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids.map((id) => id.toLowerCase()))]
}
