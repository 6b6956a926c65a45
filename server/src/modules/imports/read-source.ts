import type { Ctx } from '../../platform/context.ts'
import { AppError, notFound } from '../../platform/errors.ts'
import type { FileStore } from '../../platform/files/file-store.ts'
import type { Id } from '../../platform/id.ts'
import { openTable, type Table } from './reading/read-table.ts'
import type { Source } from './reading/source.ts'
import { FileRefused, type FormatChoice, type TableFormat } from './reading/table.ts'

/** The uploaded file of an import, opened as it was understood before. Throws not_found when the disk has lost it. */
export async function openSource(
  ctx: Pick<Ctx, 'orgId'>,
  files: FileStore,
  id: Id,
  format: TableFormat,
): Promise<Table> {
  return openTable(await findSource(ctx, files, id), choiceOf(format))
}

export async function findSource(ctx: Pick<Ctx, 'orgId'>, files: FileStore, id: Id): Promise<Source> {
  const found = await files.find(ctx.orgId, id)
  if (!found) throw notFound('file', id)
  return found
}

export function choiceOf(format: TableFormat): FormatChoice {
  if (format.type === 'xlsx') return { sheet: format.sheet, hasHeader: format.hasHeader }
  return { encoding: format.encoding, delimiter: format.delimiter, hasHeader: format.hasHeader }
}

/** Runs `work`; a file that cannot be read becomes an answer with every reason. */
export async function refusingFiles<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error
    const fields = error.faults.map(({ code, params }) => ({ path: 'file', code, ...(params ? { params } : {}) }))
    throw new AppError(422, 'file_refused', 'The file cannot be read as a table; see fields for each reason.', {
      fields,
    })
  }
}
