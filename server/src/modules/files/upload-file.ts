import { createHash } from 'node:crypto'
import type { Ctx } from '../../platform/context.ts'
import { withOrg } from '../../platform/db/with-org.ts'
import { AppError, validationFailed } from '../../platform/errors.ts'
import type { FileStore } from '../../platform/files/file-store.ts'
import type { Upload } from '../../platform/http/uploads.ts'
import { newId } from '../../platform/id.ts'
import { enqueue } from '../../platform/jobs/queue.ts'
import { contentTypeOf } from './content-type.ts'
import { purgeOrphans } from './jobs.ts'
import { orphanLife } from './orphan.ts'
import { type FileSummary, maxFileSize } from './schema.ts'
import * as store from './store.ts'

/**
 * Keeps a file for its uploader until a record holds it; after a day without one it is purged.
 * The row is written when the bytes are safely on disk. Throws payload_too_large and validation_failed for an empty file.
 */
export async function uploadFile(ctx: Ctx, files: FileStore, given: Upload): Promise<FileSummary> {
  const id = newId()
  const { size, sha256, head } = await files.write(ctx.orgId, id, given.content, maxFileSize)
  try {
    if (size === 0) throw validationFailed([{ path: 'file', code: 'too_short', params: { min: 1 } }])
    const file = { id, name: given.name, size, contentType: contentTypeOf(head, given.type) }
    const kept = await withOrg(ofContent(ctx, given.name, sha256), async (tx) => {
      await store.insert(tx, ctx, { id, name: file.name, size, content_type: file.contentType, sha256 })
      const runAt = new Date(ctx.now.getTime() + orphanLife)
      await enqueue(tx, purgeOrphans, { orgId: ctx.orgId }, { key: `${purgeOrphans.name}:${ctx.orgId}`, runAt })
      return file
    })
    // A repeated request answers with the file of the first one; its own copy is not needed.
    if (kept.id !== id) await files.remove(ctx.orgId, id)
    return kept
  } catch (error) {
    // A refusal leaves nothing. When the database went silent, the row may be there all the same: then the purge decides.
    if (error instanceof AppError) await files.remove(ctx.orgId, id)
    throw error
  }
}

/** A request is told apart from another with the same Idempotency-Key by its file too, which its JSON body does not hold. */
function ofContent(ctx: Ctx, name: string, sha256: string): Ctx {
  if (!ctx.idempotency) return ctx
  const requestHash = createHash('sha256').update(`${ctx.idempotency.requestHash}\n${name}\n${sha256}`).digest('hex')
  return { ...ctx, idempotency: { ...ctx.idempotency, requestHash } }
}
