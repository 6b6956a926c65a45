import type { Ctx } from '../../../platform/context.ts'
import type { OrgTx } from '../../../platform/db/with-org.ts'
import type { Id } from '../../../platform/id.ts'
import {
  clearValues,
  firstToKnow,
  holdNext,
  isKnownToAll,
  type Taken,
} from '../../../platform/records/unique/backfill.ts'
import { mostCounted } from './present.ts'
import * as store from './store.ts'

type Worker = Pick<Ctx, 'orgId' | 'now' | 'kinds'>
const mostGroups = 20

/**
 * The next step of a rule on its way, in a transaction of its own: after a crash it goes on from there. `wait`: somebody
 * who may not know how the rule stands is still writing.
 */
export async function takeStep(tx: OrgTx, ctx: Worker, id: Id): Promise<'more' | 'wait' | 'ended'> {
  const rule = await store.loadAny(tx, ctx, id)
  if (!rule || rule.status === 'active' || rule.status === 'refused') return 'ended'
  if (rule.status === 'removed') return (await clearValues(tx, ctx, id)) ? 'more' : remove(tx, ctx, id)
  if (rule.since === null) {
    await store.keepSince(tx, ctx, id, await firstToKnow(tx, ctx, id))
    return 'more'
  }
  if (!(await isKnownToAll(tx, ctx, id))) return 'wait'
  if (rule.status === 'clearing') return (await clearValues(tx, ctx, id)) ? 'more' : refuse(tx, ctx, rule)
  return lookThrough(tx, ctx, rule)
}

async function remove(tx: OrgTx, ctx: Worker, id: Id): Promise<'ended'> {
  await store.remove(tx, ctx, id)
  return 'ended'
}

async function refuse(tx: OrgTx, ctx: Worker, rule: store.RuleRow): Promise<'ended'> {
  await store.update(tx, ctx, rule.id, { status: 'refused', duplicates: found(rule) }, null)
  await store.markField(tx, ctx, rule, false)
  return 'ended'
}

async function lookThrough(tx: OrgTx, ctx: Worker, rule: store.RuleRow): Promise<'more' | 'wait' | 'ended'> {
  const { id } = rule
  const kind = ctx.kinds.get(rule.kind)!
  const held = await holdNext(tx, ctx, kind, { id, parts: rule.parts, after: rule.checked_to })
  if (held?.isBlurred) return 'wait'
  const duplicates = held ? withTaken(found(rule), held.taken) : found(rule)
  if (held && duplicates.total < mostCounted) {
    await store.keepProgress(tx, ctx, id, held.last, duplicates)
    return 'more'
  }
  const isClean = duplicates.total === 0
  await store.update(tx, ctx, id, isClean ? { status: 'active' } : { status: 'clearing', duplicates }, null)
  return isClean ? 'ended' : 'more'
}

function found({ duplicates }: store.RuleRow): store.Duplicates {
  return (duplicates as store.Duplicates | null) ?? { total: 0, groups: [] }
}

/** A record joins those that have its values already; only the first groups are kept. */
function withTaken({ total, groups }: store.Duplicates, taken: readonly Taken[]): store.Duplicates {
  const known = groups.map((ids) => [...ids])
  for (const { id, otherId } of taken) {
    const group = known.find((ids) => ids[0] === otherId)
    if (group) group.push(id)
    else if (known.length < mostGroups) known.push([otherId, id])
  }
  return { total: total + taken.length, groups: known.map((ids) => ids.slice(0, 10)) }
}
