import type { Ctx } from '../../../platform/context.ts'
import { withOrg } from '../../../platform/db/with-org.ts'
import { conflict, staleVersion } from '../../../platform/errors.ts'
import type { Id } from '../../../platform/id.ts'
import { enqueueWork, undoImport } from '../jobs.ts'
import { authorizeUndo } from '../policy.ts'
import { getImportIn } from '../queries.ts'
import type { ImportView, Undo } from '../schema.ts'
import { actingAs } from '../start-import.ts'
import * as store from '../store.ts'
import { tellUndoStarted } from '../tell.ts'

/**
 * Lets what an import did be taken back, in the background: records that it made go to the recycle bin, those that it changed
 * become what they were. Nothing happens when one of them has changed since, unless those are to be kept as they are.
 * Throws stale_version and import_not_undoable.
 */
export async function startUndo(ctx: Ctx, id: Id, { version, keepChanged }: Undo): Promise<ImportView> {
  return withOrg(ctx, async (tx) => {
    const row = await store.load(tx, ctx, id, 'forUpdate')
    authorizeUndo(ctx.actor, row)
    const view = await getImportIn(tx, ctx, id)
    if (row.version !== version) throw staleVersion(view)
    if (!view.can.undo) throw conflict('import_not_undoable', 'There is nothing of this import that could be undone.')
    await store.update(
      tx,
      ctx,
      id,
      {
        status: 'undoing',
        isUndoBegun: false,
        recordsUndone: row.status === 'halfUndone' ? row.recordsUndone : 0,
        isCancelRequested: false,
        undoConflicts: null,
        fault: null,
        ...actingAs(ctx),
      },
      true,
    )
    await tellUndoStarted(tx, ctx, row, keepChanged)
    await enqueueWork(tx, undoImport, ctx.orgId, id, { keepChanged })
    return getImportIn(tx, ctx, id)
  })
}
