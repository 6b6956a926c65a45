import { authorizeRight } from '../../platform/access/authorize.ts'
import type { Ctx } from '../../platform/context.ts'
import { type OrgTx, withOrg } from '../../platform/db/with-org.ts'
import { type FieldError, staleVersion, validationFailed } from '../../platform/errors.ts'
import { newId } from '../../platform/id.ts'
import { recordActivity } from '../timeline/index.ts'
import { lossReasonsReplaced } from './activities.ts'
import { lockLossReasons, removeLossReasons, saveLossReasons } from './loss-reason-store.ts'
import { repeatedNames } from './pipeline.ts'
import { defaultPipeline, readLossReasons } from './queries.ts'
import type { LossReasonList, LossReasons } from './schema.ts'

/** Makes the list what is given, in that order. A reason that is left out is no longer offered; lost opportunities keep it. */
export async function replaceLossReasons(ctx: Ctx, input: LossReasonList): Promise<LossReasons> {
  return withOrg(ctx, (tx) => replaceLossReasonsIn(tx, ctx, input))
}

export async function replaceLossReasonsIn(
  tx: OrgTx,
  ctx: Ctx,
  { version, items }: LossReasonList,
): Promise<LossReasons> {
  authorizeRight(ctx.actor, 'pipeline.edit')
  await lockLossReasons(tx, ctx)
  const current = await readLossReasons(tx, ctx)
  if (current.version !== version) throw staleVersion(current)
  const { items: standing } = current
  const known = new Map(standing.map((reason) => [reason.id, reason]))
  const errors: FieldError[] = [...repeatedNames(items, 'items')]
  const seen = new Set<string>()
  for (const [index, { id }] of items.entries()) {
    if (id === undefined) continue
    if (!known.has(id) || seen.has(id)) errors.push({ path: `items.${index}.id`, code: 'not_found' })
    seen.add(id)
  }
  if (errors.length > 0) throw validationFailed(errors)
  await saveLossReasons(
    tx,
    ctx,
    items.map(({ id, name, isActive }, position) => ({
      id: id ?? newId(),
      name,
      isActive: isActive ?? known.get(id ?? '')?.isActive ?? true,
      position,
    })),
  )
  await removeLossReasons(
    tx,
    ctx,
    standing.filter((reason) => !seen.has(reason.id)).map((reason) => reason.id),
  )
  const { id } = await defaultPipeline(tx, ctx)
  const data = { from: standing.map((reason) => reason.name), to: items.map((reason) => reason.name) }
  await recordActivity(tx, ctx, { activity: lossReasonsReplaced, subject: { type: 'pipeline', id }, data })
  return readLossReasons(tx, ctx)
}
