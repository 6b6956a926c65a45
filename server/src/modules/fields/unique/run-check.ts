import type { Ctx } from '../../../platform/context.ts'
import type { OrgTx } from '../../../platform/db/with-org.ts'
import type { Id } from '../../../platform/id.ts'
import { clearValues, holdNext, isKnownToAll, type Taken } from '../../../platform/records/unique/backfill.ts'
import { mostCounted } from './present.ts'
import * as store from './store.ts'

type Worker = Pick<Ctx, 'orgId' | 'now' | 'kinds'>
const mostGroups = 20

/**
 * The next step of a rule on its way, in a transaction of its own: after a crash it goes on from there. `wait`: somebody
 * who began before the rule is still writing.
 */
export async function takeStep(tx: OrgTx, ctx: Worker, id: Id): Promise<'more' | 'wait' | 'ended'> {
  const rule = await store.loadAny(tx, ctx, id)
  if (!rule || rule.status === 'active') return 'ended'
  if (rule.status !== 'checking') {
    if (await clearValues(tx, ctx, id)) return 'more'
    if (rule.status === 'removed') await store.remove(tx, ctx, id)
    return 'ended'
  }
  if (!(await isKnownToAll(tx, rule.since))) return 'wait'
  const kind = ctx.kinds.get(rule.kind)!
  const found = (rule.duplicates as store.Duplicates | null) ?? { total: 0, groups: [] }
  const held = await holdNext(tx, ctx, kind, { id, parts: rule.parts, after: rule.checked_to })
  if (held?.isBlurred) return 'wait'
  const duplicates = held ? withTaken(found, held.taken) : found
  if (held && duplicates.total < mostCounted) {
    await store.keepProgress(tx, ctx, id, held.last, duplicates)
    return 'more'
  }
  const isClean = duplicates.total === 0
  await store.update(tx, ctx, id, isClean ? { status: 'active' } : { status: 'refused', duplicates }, null)
  const [own] = rule.fields
  if (!isClean && rule.fields.length === 1 && own?.startsWith('custom.'))
    await store.markField(tx, ctx, rule.kind, own.slice('custom.'.length), false)
  return isClean ? 'ended' : 'more'
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
