import { authorizeRight } from '../../../platform/access/authorize.ts'
import type { Ctx } from '../../../platform/context.ts'
import { withOrg } from '../../../platform/db/with-org.ts'
import { conflict, staleVersion } from '../../../platform/errors.ts'
import type { Id } from '../../../platform/id.ts'
import { enqueue } from '../../../platform/jobs/queue.ts'
import { importDefinition } from '../kinds/all-kinds.ts'
import { undoImport } from '../jobs.ts'
import { getImportIn } from '../queries.ts'
import type { ImportView, Undo } from '../schema.ts'
import * as store from '../store.ts'

/**
 * Lets what an import did be taken back, in the background: records that it made go to the recycle bin, those that it changed
 * become what they were. Nothing happens when one of them has changed since, unless those are to be kept as they are.
 * Throws stale_version and import_not_undoable.
 */
export async function startUndo(ctx: Ctx, id: Id, { version, keepChanged }: Undo): Promise<ImportView> {
  return withOrg(ctx, async (tx) => {
    const row = await store.load(tx, ctx, id, 'forUpdate')
    authorizeRight(ctx.actor, importDefinition(row.kind).right)
    const view = await getImportIn(tx, ctx, id)
    if (row.version !== version) throw staleVersion(view)
    if (!view.can.undo) throw conflict('import_not_undoable', 'There is nothing of this import that could be undone.')
    await store.update(
      tx,
      ctx,
      id,
      { status: 'undoing', pass: 0, rowReached: 0, undoConflicts: null, fault: null },
      true,
    )
    const payload = { orgId: ctx.orgId, importId: id, userId: ctx.actor.userId, keepChanged }
    await enqueue(tx, undoImport, payload)
    return getImportIn(tx, ctx, id)
  })
}
