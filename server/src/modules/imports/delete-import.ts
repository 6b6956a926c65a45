import type { Ctx } from '../../platform/context.ts'
import { withOrg } from '../../platform/db/with-org.ts'
import { conflict } from '../../platform/errors.ts'
import type { FileStore } from '../../platform/files/file-store.ts'
import type { Id } from '../../platform/id.ts'
import { isActive } from './import.ts'
import * as store from './store.ts'
import { tellDeleted } from './tell.ts'

/** Puts an import away that does not work, and removes its file; the records it made stay. Throws import_not_editable. */
export async function deleteImport(ctx: Ctx, files: FileStore, id: Id): Promise<void> {
  await withOrg(ctx, async (tx) => {
    const row = await store.load(tx, ctx, id, 'forUpdate')
    if (row.status === 'undoing') throw conflict('import_not_editable', 'What an import did is being undone.')
    if (isActive(row.status))
      throw conflict('import_not_editable', 'An import that works on its rows is cancelled before it is deleted.')
    await store.softDelete(tx, ctx, id)
    await tellDeleted(tx, ctx, row)
  })
  await files.remove(ctx.orgId, id)
}
