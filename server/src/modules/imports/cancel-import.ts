import type { Ctx } from '../../platform/context.ts'
import { withOrg } from '../../platform/db/with-org.ts'
import type { Id } from '../../platform/id.ts'
import { isAtRows } from './import.ts'
import { getImportIn } from './queries.ts'
import type { ImportView } from './schema.ts'
import * as store from './store.ts'

/**
 * Stops an import or its dry run behind the batch it is at: what was taken stays, and it may go on later. One that has ended
 * meanwhile stays as it is; the answer tells which.
 */
export async function cancelImport(ctx: Ctx, id: Id): Promise<ImportView> {
  return withOrg(ctx, async (tx) => {
    const row = await store.load(tx, ctx, id, 'forUpdate')
    if (isAtRows(row.status) && !row.isCancelRequested)
      await store.update(tx, ctx, id, { isCancelRequested: true }, false)
    return getImportIn(tx, ctx, id)
  })
}
