import type { Readable } from 'node:stream'
import type { Ctx } from '../../platform/context.ts'
import { notFound } from '../../platform/errors.ts'
import type { FileStore } from '../../platform/files/file-store.ts'
import type { Id } from '../../platform/id.ts'
import { getFile } from './queries.ts'
import type { FileRow } from './store.ts'

/** A file and its bytes, for those who uploaded it or see a record that holds it. Throws not_found. */
export async function readFile(ctx: Ctx, files: FileStore, id: Id): Promise<{ file: FileRow; content: Readable }> {
  const file = await getFile(ctx, id)
  const handle = await files.open(ctx.orgId, file.id)
  if (!handle) throw notFound('file', id)
  return { file, content: handle.createReadStream() }
}
