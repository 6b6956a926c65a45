import { authorizeRight } from '../../platform/access/authorize.ts'
import type { Ctx } from '../../platform/context.ts'
import { withOrg } from '../../platform/db/with-org.ts'
import { AppError, staleVersion } from '../../platform/errors.ts'
import type { Id } from '../../platform/id.ts'
import { gapsOfMapping, proposeMapping } from './columns/map-columns.ts'
import { noCounts, requireRunnable } from './import.ts'
import { enqueueWork, workOnImport } from './jobs.ts'
import { importDefinition } from './kinds/all-kinds.ts'
import { getImportIn } from './queries.ts'
import type { ImportView } from './schema.ts'
import * as store from './store.ts'
import { tellStarted } from './tell.ts'

/** check: a dry run that writes no record and finds every fault · run: the import itself. */
export type Mode = 'check' | 'run'

/** Lets the work begin in the background. Throws mapping_incomplete (422) with what is missing, stale_version, import_not_editable. */
export async function startImport(ctx: Ctx, id: Id, version: number, mode: Mode): Promise<ImportView> {
  return withOrg(ctx, async (tx) => {
    const row = await store.load(tx, ctx, id, 'forUpdate')
    const definition = importDefinition(row.kind, ctx)
    authorizeRight(ctx.actor, definition.right)
    if (row.version !== version) throw staleVersion(await getImportIn(tx, ctx, id))
    requireRunnable(row.status, mode)
    const gaps = gapsOfMapping(proposeMapping(definition, row.profile).targets, row.profile.columns, row.mapping)
    if (gaps.length > 0)
      throw new AppError(422, 'mapping_incomplete', 'The mapping lacks what fields name.', { fields: gaps })
    // What a stopped run has taken is there already: it goes on behind it.
    const isResumed = mode === 'run' && (row.status === 'cancelled' || row.status === 'failed') && row.rowReached > 0
    const fresh = isResumed ? {} : { counts: noCounts, pass: 0, rowReached: 0, changesTotal: 0 }
    if (!isResumed) await store.clearFailures(tx, ctx, id)
    await store.update(
      tx,
      ctx,
      id,
      {
        ...fresh,
        status: mode === 'run' ? 'running' : 'checking',
        isCancelRequested: false,
        fault: null,
        startedAt: ctx.now,
        finishedAt: null,
        ...actingAs(ctx),
      },
      true,
    )
    if (mode === 'run') await tellStarted(tx, ctx, row, isResumed)
    await enqueueWork(tx, workOnImport, ctx.orgId, id)
    return getImportIn(tx, ctx, id)
  })
}

/** The work goes on with the rights of whoever lets it begin, or goes on with it; of a key, with the key's. */
export function actingAs({ actor }: Pick<Ctx, 'actor'>): Pick<store.ImportPatch, 'actingId' | 'actingKeyId'> {
  return { actingId: actor.userId, actingKeyId: actor.apiKey?.id ?? null }
}
