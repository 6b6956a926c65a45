import { createHash } from 'node:crypto'
import { authorizeRight } from '../../platform/access/authorize.ts'
import type { Ctx } from '../../platform/context.ts'
import { withOrg } from '../../platform/db/with-org.ts'
import type { FileStore } from '../../platform/files/file-store.ts'
import { type Id, newId } from '../../platform/id.ts'
import { enqueue } from '../../platform/jobs/queue.ts'
import { analyseTable } from './analyse-table.ts'
import { importDefinition } from './kinds/all-kinds.ts'
import type { ImportKindName } from './kinds/kind-names.ts'
import { purgeImport } from './jobs.ts'
import { getImportIn } from './queries.ts'
import { findSource, refusingFiles } from './read-source.ts'
import { openTable } from './reading/read-table.ts'
import { type FormatChoice, limits } from './reading/table.ts'
import type { ImportView } from './schema.ts'
import * as store from './store.ts'
import { tellUploaded } from './tell.ts'

interface Given {
  kind: ImportKindName
  name: string
  content: AsyncIterable<Buffer>
  choice?: FormatChoice
}

/** How long an import and its file are kept, in milliseconds. */
const keptFor = 90 * 24 * 60 * 60 * 1000

/**
 * Takes a file in, looks at all of it, and proposes what its columns and names mean. Nothing is written to any record.
 * Throws forbidden, payload_too_large, and file_refused with every reason why it is no table.
 */
export async function createImport(ctx: Ctx, files: FileStore, given: Given): Promise<ImportView> {
  const definition = importDefinition(given.kind, ctx)
  authorizeRight(ctx.actor, definition.right)
  const id = newId()
  const { size, sha256 } = await files.write(ctx.orgId, id, given.content, limits.fileBytes)
  try {
    const table = await refusingFiles(async () => openTable(await findSource(ctx, files, id), given.choice))
    const made = await withOrg(ofContent(ctx, given.name, sha256), async (tx) => {
      const analysis = await refusingFiles(() => analyseTable(tx, ctx, definition, table))
      await store.insert(tx, ctx, { ...analysis, id, kind: given.kind, fileName: given.name, fileSize: size, sha256 })
      await tellUploaded(tx, ctx, { id, kind: given.kind, fileName: given.name, rows: analysis.rows })
      await enqueue(
        tx,
        purgeImport,
        { orgId: ctx.orgId, importId: id },
        { runAt: new Date(ctx.now.getTime() + keptFor) },
      )
      return getImportIn(tx, ctx, id)
    })
    // A repeated request answers with the import of the first one; its own copy of the file is not needed.
    if ((made.id as Id) !== id) await files.remove(ctx.orgId, id)
    return made
  } catch (error) {
    await files.remove(ctx.orgId, id)
    throw error
  }
}

/** A request is told apart from another with the same Idempotency-Key by its file too. */
function ofContent(ctx: Ctx, name: string, sha256: string): Ctx {
  if (!ctx.idempotency) return ctx
  const requestHash = createHash('sha256').update(`${ctx.idempotency.requestHash}\n${name}\n${sha256}`).digest('hex')
  return { ...ctx, idempotency: { ...ctx.idempotency, requestHash } }
}
