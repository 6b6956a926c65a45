import type { Ctx } from '../../../platform/context.ts'
import type { OrgTx } from '../../../platform/db/with-org.ts'
import type { ImportKind, Values } from '../kinds/import-kind.ts'
import { findByField } from './queries.ts'
import { contradicts, type Current, matchKeys } from './row-match.ts'

/** For each row the records that it may mean, by the first set of fields that finds any; one look-up per set for all rows. */
export async function findMatches(
  tx: OrgTx,
  ctx: Ctx,
  { record }: Pick<ImportKind, 'record'>,
  matchOn: ImportKind['matchOn'],
  rows: readonly Values[],
): Promise<Current[][]> {
  const found: Current[][] = rows.map(() => [])
  for (const [position, fields] of matchOn.entries()) {
    const open = rows.flatMap((values, index) => {
      const [key] = found[index]!.length === 0 ? matchKeys([fields], values) : []
      return key ? [{ index, key, values }] : []
    })
    if (open.length === 0) continue
    const records = await findByField(tx, ctx, record, fields[0]!, [
      ...new Set(open.map(({ values }) => values[fields[0]!])),
    ])
    const byKey = Map.groupBy(records, (candidate) => matchKeys([fields], candidate)[0])
    const surer = matchOn.slice(0, position)
    for (const { index, key, values } of open)
      found[index] = (byKey.get(key) ?? []).filter((candidate) => !contradicts(surer, values, candidate))
  }
  return found
}
