import { authorizeRight } from '../../platform/access/authorize.ts'
import type { Ctx } from '../../platform/context.ts'
import { withOrg } from '../../platform/db/with-org.ts'
import { staleVersion, validationFailed } from '../../platform/errors.ts'
import type { Id } from '../../platform/id.ts'
import { requireOpen } from './bulk-change.ts'
import { checkChanges } from './check-changes.ts'
import { start } from './create-bulk-change.ts'
import { commandsOf } from './kind-commands.ts'
import { getBulkChangeIn } from './queries.ts'
import type { BulkChange } from './schema.ts'
import * as store from './store.ts'
import type { Deps } from './take-step.ts'

/**
 * Takes back what a bulk change did: earlier values and owners come back, deleted records from the recycle bin. A record that
 * has changed since is kept as it is, and its result says so. Throws stale_version, bulk_change_not_open, and
 * validation_failed for fields that the actor may not change any more.
 */
export async function startUndo(ctx: Ctx, deps: Deps, id: Id, version: number): Promise<BulkChange> {
  return withOrg(ctx, async (tx) => {
    const row = await store.forUpdate(tx, ctx, id)
    if (!commandsOf(deps.commands, row.kind).isAuthors) authorizeRight(ctx.actor, `${row.kind}.${row.action}`)
    const before = await getBulkChangeIn(tx, ctx, deps.commands, id)
    if (row.version !== version) throw staleVersion(before)
    requireOpen(before.can.undo, row.status)
    const { faults } = row.changes ? checkChanges(ctx, ctx.kinds.get(row.kind)!, row.changes) : { faults: [] }
    if (faults.length > 0) throw validationFailed(faults)
    await store.forgetKept(tx, ctx.orgId, id)
    const { userId, apiKey } = ctx.actor
    const acting = { acting_id: userId, acting_key_id: apiKey?.id ?? null }
    await store.update(tx, ctx, id, { ...acting, status: 'undoing', rows_kept: 0, fault: null })
    await start(tx, ctx, deps, id, row.rows_done - row.rows_undone)
    return getBulkChangeIn(tx, ctx, deps.commands, id)
  })
}
