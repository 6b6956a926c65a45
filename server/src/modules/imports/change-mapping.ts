import type { Ctx } from '../../platform/context.ts'
import { type OrgTx, withOrg } from '../../platform/db/with-org.ts'
import { staleVersion, validationFailed } from '../../platform/errors.ts'
import type { FileStore } from '../../platform/files/file-store.ts'
import type { Id } from '../../platform/id.ts'
import { analyseTable, reportReferences } from './analyse-table.ts'
import { faultsOfMapping, proposeMapping } from './columns/map-columns.ts'
import { requireEditable } from './import.ts'
import { importDefinition } from './kinds/all-kinds.ts'
import { getImportIn } from './queries.ts'
import { choiceOf, findSource, openSource, refusingFiles } from './read-source.ts'
import { openTable } from './reading/read-table.ts'
import type { FormatChange, ImportView, MappingChange } from './schema.ts'
import * as store from './store.ts'

/** Decides which column fills which field; names are looked up anew. Throws stale_version and validation_failed. */
export async function changeMapping(
  ctx: Ctx,
  files: FileStore,
  id: Id,
  { version, ...mapping }: MappingChange,
): Promise<ImportView> {
  return edit(ctx, id, version, async (tx, row) => {
    const definition = importDefinition(row.kind, ctx)
    const { targets } = proposeMapping(definition, row.profile)
    const faults = faultsOfMapping(targets, row.profile.columns, mapping)
    if (faults.length > 0) throw validationFailed(faults)
    const table = await refusingFiles(() => openSource(ctx, files, id, row.format))
    return { mapping, references: await reportReferences(tx, ctx, definition, table, { ...row, mapping }) }
  })
}

/** Reads the file in another way; its columns are proposed anew. Throws stale_version and file_refused. */
export async function changeFormat(
  ctx: Ctx,
  files: FileStore,
  id: Id,
  { version, ...choice }: FormatChange,
): Promise<ImportView> {
  return edit(ctx, id, version, async (tx, row) => {
    const given = Object.fromEntries(Object.entries(choice).filter(([, value]) => value !== undefined))
    const source = await findSource(ctx, files, id)
    const table = await refusingFiles(() => openTable(source, { ...choiceOf(row.format), ...given }))
    return refusingFiles(() => analyseTable(tx, ctx, importDefinition(row.kind, ctx), table))
  })
}

/** One edit before the first row is taken; what an earlier dry run found no longer holds. */
export async function edit(
  ctx: Ctx,
  id: Id,
  version: number,
  change: (tx: OrgTx, row: store.ImportRow) => Promise<store.ImportPatch>,
): Promise<ImportView> {
  return withOrg(ctx, async (tx) => {
    const row = await store.load(tx, ctx, id, 'forUpdate')
    if (row.version !== version) throw staleVersion(await getImportIn(tx, ctx, id))
    requireEditable(row.status)
    const patch = await change(tx, row)
    await store.update(tx, ctx, id, { ...patch, status: 'mapping', checked: null, fault: null }, true)
    return getImportIn(tx, ctx, id)
  })
}
