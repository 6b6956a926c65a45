import { authorize, authorizeRight } from '../../platform/access/authorize.ts'
import type { Ctx } from '../../platform/context.ts'
import { type OrgTx, withOrg } from '../../platform/db/with-org.ts'
import { AppError, notFound, validationFailed } from '../../platform/errors.ts'
import type { RecordKind } from '../../platform/records/kind.ts'
import { selectVisible } from '../../platform/records/select.ts'
import { builtInViews } from '../../platform/records/views/built-in-views.ts'
import { recordActivity } from '../timeline/index.ts'
import { viewActivities } from './activities.ts'
import { viewKind } from './fields.ts'
import { shareRight } from './policy.ts'
import { defaultsOf, getViewIn } from './queries.ts'
import type { KindDefaults, NewDefault, View } from './schema.ts'
import * as store from './store.ts'

/** Chooses what lists of a kind open with: for the actor, or with the right to share for all who chose nothing themselves. */
export async function setDefault(ctx: Ctx, kindName: string, input: NewDefault): Promise<KindDefaults> {
  return withOrg(ctx, async (tx) => {
    const kind = ctx.kinds.get(kindName)
    if (!kind?.actions.includes('view')) throw notFound('kind', kindName)
    authorizeRight(ctx.actor, `${kind.kind}.view`)
    const isEveryones = input.isEveryones ?? false
    authorize(!isEveryones || ctx.actor.rights.has(shareRight), shareRight)
    const userId = isEveryones ? null : ctx.actor.userId
    const isBuiltIn = input.view !== null && builtInViews(ctx.actor, kind).has(input.view)
    const view = input.view === null || isBuiltIn ? undefined : await loadView(tx, ctx, kind, input.view)
    // Otherwise lists would open differently for those who cannot see it, and nobody would know why.
    if (view && isEveryones && view.sharing !== 'everyone')
      throw validationFailed([{ path: 'view', code: 'view_not_shared' }])
    if (input.view === null) await store.clearDefault(tx, ctx, kind.kind, userId)
    else
      await store.setDefault(tx, ctx, kind.kind, userId, {
        view_id: view?.id ?? null,
        built_in: isBuiltIn ? input.view : null,
      })
    await recordActivity(tx, ctx, {
      activity: viewActivities.defaultChosen,
      subject: isEveryones ? { type: 'organization', id: ctx.orgId } : { type: 'user', id: ctx.actor.userId },
      data: { kind: kind.kind, view: view?.id ?? input.view, name: view?.name ?? null, isEveryones },
    })
    const [chosen] = await defaultsOf(tx, ctx, [kind])
    return chosen!
  })
}

async function loadView(tx: OrgTx, ctx: Ctx, kind: RecordKind, id: string): Promise<View> {
  const none = validationFailed([{ path: 'view', code: 'not_found' }])
  try {
    const view = await getViewIn(tx, ctx, await selectVisible(tx, ctx, viewKind, id))
    if (view.kind === kind.kind) return view
  } catch (error) {
    // Not there for the actor: in a body that is a fault of the field.
    if (!(error instanceof AppError && error.status === 404)) throw error
  }
  throw none
}
