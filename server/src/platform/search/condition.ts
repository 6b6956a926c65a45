import { type RawBuilder, sql } from 'kysely'
import type { Ctx } from '../context.ts'
import type { OrgTx } from '../db/with-org.ts'
import { fieldSql } from '../records/field-access.ts'
import { escapeLike } from '../records/filter-sql.ts'
import type { RecordKind } from '../records/kind.ts'
import { asTyped } from './alternatives.ts'
import { isBuilt } from './build.ts'
import { commonFrom, estimate, fromIndex, idsOf, matches, mostIds, sightOf } from './find.ts'
import { type LookUp, lookUpMisspelt, lookUpWhole, lookUpWords } from './look-up.ts'

const everything = 2_147_483_647

/** The records that words mean, as a condition on alias `t`. */
export interface Searched {
  condition: RawBuilder<unknown>
  /** So many records have the words that they should be met on the way, not counted to the end. */
  isCommon: boolean
}

/** For a page of a list: asks the index, or lets common words be met in the order of the list. */
export async function searchPage(tx: OrgTx, ctx: Ctx, kind: RecordKind, text: string): Promise<Searched> {
  const asked = await askable(tx, ctx, kind, text)
  if (!asked) return { condition: withoutIndex(ctx, kind, text), isCommon: false }
  const { lookUps, misspelt } = asked
  const counts = await estimate(tx, lookUps)
  if (counts.some((count) => count > commonFrom)) return { condition: oneByOne(ctx, kind, lookUps), isCommon: true }
  const ids = await idsOf(tx, kind, lookUps)
  if (ids.length > mostIds) return { condition: oneByOne(ctx, kind, lookUps), isCommon: true }
  const found = ids.length > 0 || !misspelt ? ids : await idsOf(tx, kind, [misspelt])
  return { condition: sql`t.id = any(${found.slice(0, mostIds)}::uuid[])`, isCommon: false }
}

/** For sums over all of them: the same records, however many. */
export async function searchAll(tx: OrgTx, ctx: Ctx, kind: RecordKind, text: string): Promise<RawBuilder<unknown>> {
  const asked = await askable(tx, ctx, kind, text)
  if (!asked) return withoutIndex(ctx, kind, text)
  const { lookUps, misspelt } = asked
  const isFound = (await idsOf(tx, kind, lookUps, 1)).length > 0
  const used = isFound || !misspelt ? lookUps : [misspelt]
  return sql`t.id in (${sql.join(
    used.map((one) => fromIndex(kind, one, everything)),
    sql` union all `,
  )})`
}

async function askable(tx: OrgTx, ctx: Ctx, kind: RecordKind, text: string) {
  if (!kind.isSearched || !(await isBuilt(tx, ctx.orgId, kind))) return undefined
  const sight = sightOf(ctx, kind)
  // Other records may be visible than those of the owners in reach: only the condition of the kind knows.
  if (kind.ownership && !kind.ownership.isAll) sight.reach = undefined
  const lookUps = [lookUpWhole(sight, asTyped(text), 'within'), lookUpWords(sight, text)].filter(
    (one) => one !== undefined,
  )
  return lookUps.length === 0 ? undefined : { lookUps, misspelt: lookUpMisspelt(sight, text) }
}

// A subquery in the select list is not turned into a join: it stays one look-up by primary key for each record.
function oneByOne(ctx: Pick<Ctx, 'orgId'>, kind: RecordKind, lookUps: readonly LookUp[]): RawBuilder<unknown> {
  const any = sql.join(lookUps.map(matches), sql` or `)
  return sql`coalesce((select ${any} from search_entries e
    where e.org_id = ${ctx.orgId} and e.kind = ${kind.kind} and e.record_id = t.id), false)`
}

/** For what no index knows: kinds without entries, entries that are still being written, and signs. */
function withoutIndex(ctx: Ctx, kind: RecordKind, text: string): RawBuilder<unknown> {
  const searched = kind.bound.filter((field) => field.searchable)
  const pattern = `%${escapeLike(text)}%`
  if (searched.length === 0) return sql`false`
  return sql`(${sql.join(
    searched.map((field) => sql`${fieldSql(ctx, field, 't')}::text ilike ${pattern}`),
    sql` or `,
  )})`
}
