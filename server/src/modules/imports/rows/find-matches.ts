import type { Ctx } from '../../../platform/context.ts'
import type { OrgTx } from '../../../platform/db/with-org.ts'
import type { Values } from '../kinds/import-kind.ts'
import { isNumber } from '../kinds/record-targets.ts'
import type { Run } from './batch.ts'
import { findByField } from './queries.ts'
import { contradicts, type Current, matchKeys } from './row-match.ts'

/**
 * For each row the records that it may mean, by the first set of fields that finds any; one look-up per set for all rows.
 * No file knows the number of a record that is younger than its import.
 */
export async function findMatches(
  tx: OrgTx,
  ctx: Ctx,
  { importId, definition: { record }, matchOn }: Pick<Run, 'importId' | 'definition' | 'matchOn'>,
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
    const isByNumber = fields.some((field) => isNumber(record.byKey.get(field)))
    const known = isByNumber ? records.filter(({ id }) => id < importId) : records
    const byKey = Map.groupBy(known, (candidate) => matchKeys([fields], candidate)[0])
    const surer = matchOn.slice(0, position)
    for (const { index, key, values } of open)
      found[index] = (byKey.get(key) ?? []).filter((candidate) => !contradicts(surer, values, candidate))
  }
  return found
}
