import type { Ctx } from '../../platform/context.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import { buildNext } from '../../platform/search/build.ts'

/** A new organization has a handful of records, made without the record store: the last of its seeders lets them be found. */
export async function buildFirstEntries(tx: OrgTx, ctx: Ctx): Promise<void> {
  for (const kind of ctx.kinds.all) if (kind.isSearched) await buildNext(tx, ctx, kind)
}
