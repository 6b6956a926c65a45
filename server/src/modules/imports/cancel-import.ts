import type { Ctx } from '../../platform/context.ts'
import { withOrg } from '../../platform/db/with-org.ts'
import { conflict } from '../../platform/errors.ts'
import type { FileStore } from '../../platform/files/file-store.ts'
import type { Id } from '../../platform/id.ts'
import { isActive } from './import.ts'
import * as store from './store.ts'

/**
 * Stops an import that works, behind the batch it is at: what was taken stays, and it may go on later.
 * One that does not work is put away, its file removed; the records it made stay.
 */
export async function cancelImport(ctx: Ctx, files: FileStore, id: Id): Promise<void> {
  const isGone = await withOrg(ctx, async (tx) => {
    const row = await store.load(tx, ctx, id, 'forUpdate')
    if (row.status === 'undoing') throw conflict('import_not_editable', 'What an import did is being undone.')
    if (isActive(row.status)) await store.update(tx, ctx, id, { isCancelRequested: true }, false)
    else await store.softDelete(tx, ctx, id)
    return !isActive(row.status)
  })
  if (isGone) await files.remove(ctx.orgId, id)
}
