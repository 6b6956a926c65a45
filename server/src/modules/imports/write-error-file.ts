import type { Readable } from 'node:stream'
import type { Ctx } from '../../platform/context.ts'
import { csvOf } from '../../platform/csv.ts'
import { withOrg } from '../../platform/db/with-org.ts'
import type { FileStore } from '../../platform/files/file-store.ts'
import type { Id } from '../../platform/id.ts'
import { errorHeader, errorLine } from './error-file.ts'
import { everyRow } from './every-row.ts'
import { failuresAfter } from './queries.ts'
import { openSource, refusingFiles } from './read-source.ts'
import type { Locale } from '../fields/index.ts'
import * as store from './store.ts'

export interface ErrorFile {
  name: string
  content: Readable
}

/**
 * The rows that failed, in the original's columns and cells, with row, column, value and reason behind: to be corrected
 * and imported again as it is. CSV as exports write it: the file may be a stranger's, and none of its cells runs as a formula.
 */
export async function writeErrorFile(ctx: Ctx, files: FileStore, id: Id, locale: Locale): Promise<ErrorFile> {
  const row = await withOrg(ctx, (tx) => store.load(tx, ctx, id))
  const table = await refusingFiles(() => openSource(ctx, files, id, row.format))
  const headers = table.format.hasHeader ? table.headers : table.headers.map((_, index) => `#${index + 1}`)
  async function* lines(): AsyncGenerator<string[]> {
    yield errorHeader(headers, locale)
    const rows = table.rows()
    const failures = everyRow((after, limit) => withOrg(ctx, (tx) => failuresAfter(tx, ctx, id, after, limit)))
    for await (const failure of failures) {
      for (let next = await rows.next(); !next.done; next = await rows.next()) {
        if (next.value.number !== failure.row) continue
        yield errorLine(next.value.cells, failure.row, failure.reasons, locale)
        break
      }
    }
    await rows.return(undefined)
  }
  const name = `${row.fileName.replace(/\.[^.]*$/, '')}-${locale === 'en' ? 'errors' : '错误'}.csv`
  return { name, content: csvOf(lines()) }
}
