import { type RawBuilder, sql } from 'kysely'
import type { Ctx } from '../context.ts'
import type { OrgTx } from '../db/with-org.ts'
import type { Id } from '../id.ts'
import type { Condition, Filter } from '../records/filter.ts'
import type { RecordKind } from '../records/kind.ts'
import { isRelative } from '../records/own-values.ts'
import { backlogOf, withinBacklog } from './backlog.ts'
import { isBuilt } from './build.ts'
import { commonFrom, waysTo } from './commonness.ts'
import { idsOf, mostIds, sightOf } from './find.ts'
import { quoteLexeme } from './lexeme.ts'
import { every, scoped, scopeQuery } from './look-up.ts'
import { isLookedUp, ownLexeme } from './own-lexemes.ts'

/**
 * Where a filter asks for few records by a field of the organization's own: which these are, as a further condition on alias
 * `t`. Undefined where it asks for nothing like that, or for so many that they are soon met in the order of the list.
 */
export async function narrowByOwnValue(
  tx: OrgTx,
  ctx: Ctx,
  kind: RecordKind,
  filter: Filter | undefined,
): Promise<RawBuilder<unknown> | undefined> {
  const asked = conditionsOf(filter).filter(
    ({ field, op, value }) => isLookedUp(field) && (op === 'eq' || op === 'in') && !isRelative(field, value),
  )
  if (asked.length === 0 || !kind.isSearched || !(await isBuilt(tx, ctx.orgId, kind))) return undefined
  const sight = sightOf(ctx, kind)
  if (kind.ownership && !kind.ownership.isAll) sight.reach = undefined
  const scope = scopeQuery(sight)
  const words = every(asked.map((condition) => valueQuery(ctx.orgId, kind, condition)))
  const [way] = await waysTo(tx, [{ words, scope }])
  if (way!.count > commonFrom) return undefined
  const ids = await idsOf(tx, kind, [{ query: scoped(words, scope), patterns: [], first: way!.first }])
  // Records shared with the actor are another's: they are few, and the filter itself looks at what they hold.
  if (ids.length > mostIds) return undefined
  const backlog = await backlogOf(tx, ctx.orgId, kind)
  const isProposed = sql`t.id = any(${[...ids, ...sight.shared]}::uuid[])`
  return backlog ? sql`(${isProposed} or ${withinBacklog(backlog)})` : isProposed
}

/** Those that have to hold in any case. */
function conditionsOf(filter: Filter | undefined): Condition[] {
  if (!filter || 'or' in filter) return []
  return 'and' in filter ? filter.and.flatMap(conditionsOf) : [filter]
}

function valueQuery(orgId: Id, kind: RecordKind, { field, op, value }: Condition): string {
  const values = (op === 'in' ? value : [value]) as string[]
  return values.map((one) => quoteLexeme(ownLexeme(orgId, kind, field, one))).join(' | ')
}
