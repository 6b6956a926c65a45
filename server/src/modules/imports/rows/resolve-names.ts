import type { Ctx } from '../../../platform/context.ts'
import { withOrg } from '../../../platform/db/with-org.ts'
import type { TableRow } from '../reading/table.ts'
import { storable } from '../columns/profile-table.ts'
import { loadCandidates } from './queries.ts'
import type { MappedColumn, RowReader } from './read-row.ts'
import { type FieldResolver, recordSpace } from './resolver.ts'

/** What the names of these rows mean: for columns with too many of them to be known all at once, the rows' own are looked up. */
export async function resolversFor(
  ctx: Ctx,
  { resolvers, crowded }: Pick<RowReader, 'resolvers'> & { crowded: readonly MappedColumn[] },
  rows: readonly TableRow[],
): Promise<ReadonlyMap<string, FieldResolver>> {
  if (crowded.length === 0) return resolvers
  const known = new Map(resolvers)
  await withOrg(ctx, async (tx) => {
    for (const { index, target } of crowded) {
      const kind = ctx.kinds.get(target.reference ?? '')
      const resolver = resolvers.get(target.key)
      if (!kind || !resolver) continue
      const texts = new Set(rows.map((row) => storable((row.cells[index] ?? '').trim())))
      texts.delete('')
      known.set(target.key, resolver.within(recordSpace(await loadCandidates(tx, ctx, kind, [...texts]))))
    }
  })
  return known
}
