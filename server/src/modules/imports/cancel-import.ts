import type { Ctx } from '../../platform/context.ts'
import { withOrg } from '../../platform/db/with-org.ts'
import type { Id } from '../../platform/id.ts'
import { isActive, isAtRows } from './import.ts'
import { enqueueWork, undoImport, workOnImport } from './jobs.ts'
import { getImportIn } from './queries.ts'
import type { ImportView } from './schema.ts'
import * as store from './store.ts'
import { tellCancelled } from './tell.ts'

/**
 * Stops an import, its dry run or its undo behind the batch it is at: what was done stays, and it may go on later. One that has
 * ended meanwhile stays as it is; the answer tells which. A worker is asked for, in case that none is at it any more.
 */
export async function cancelImport(ctx: Ctx, id: Id): Promise<ImportView> {
  return withOrg(ctx, async (tx) => {
    const row = await store.load(tx, ctx, id, 'forUpdate')
    if (isActive(row.status) && !row.isCancelRequested) {
      await store.update(tx, ctx, id, { isCancelRequested: true }, false)
      if (row.status !== 'checking') await tellCancelled(tx, ctx, row)
      await enqueueWork(tx, isAtRows(row.status) ? workOnImport : undoImport, ctx.orgId, id)
    }
    return getImportIn(tx, ctx, id)
  })
}
