import type { Readable } from 'node:stream'
import type { Ctx } from '../../platform/context.ts'
import { csvOf, noteLine, noteOf } from '../../platform/csv.ts'
import { withOrg } from '../../platform/db/with-org.ts'
import { conflict, forbidden } from '../../platform/errors.ts'
import type { Id } from '../../platform/id.ts'
import type { RecordKind } from '../../platform/records/kind.ts'
import { exportable, takingOutOf } from '../exports/index.ts'
import { changedText, fieldLabel, type Locale } from '../fields/index.ts'
import { everyRow } from './every-row.ts'
import { changesAfter } from './queries.ts'
import type { ChangePage } from './schema.ts'
import * as store from './store.ts'
import { tellChangesTaken } from './tell.ts'

const words = {
  'zh-CN': {
    name: '将修改',
    columns: ['行号', '记录', '记录 ID', '字段', '改前', '改后'],
    unseen: '（您无权导出这条记录）',
  },
  en: {
    name: 'changes',
    columns: ['Row', 'Record', 'Record ID', 'Field', 'Before', 'After'],
    unseen: '(you may not export this record)',
  },
} as const

/**
 * All that the last dry run would change, a line for each value, as a CSV that says at its end who took it. What it shows of
 * records is an export: throws forbidden without the right to one, and approval_needed where as many records wait for
 * somebody's approval. Breaks off when another dry run, or the import itself, begins meanwhile: the file is whole or none.
 */
export async function readChanges(ctx: Ctx, id: Id, locale: Locale): Promise<{ name: string; content: Readable }> {
  const row = await withOrg(ctx, async (tx) => {
    const found = await store.load(tx, ctx, id)
    const taking = await takingOutOf(tx, ctx, found.kind, found.changesTotal)
    if (taking === 'right_missing') throw forbidden(`${found.kind}.export`)
    if (taking === 'needs_approval')
      throw conflict(
        'approval_needed',
        `An export of ${found.changesTotal} records needs approval; ask for one instead.`,
      )
    await tellChangesTaken(tx, ctx, found, found.changesTotal)
    return found
  })
  const kind = ctx.kinds.get(row.kind)!
  async function* lines(): AsyncGenerator<string[]> {
    const { columns } = words[locale]
    yield [...columns]
    for await (const item of allChanges(ctx, kind, row)) yield* linesOf(kind, item, locale)
    yield noteLine(noteOf(ctx), columns.length)
  }
  return { name: `${row.fileName.replace(/\.[^.]*$/, '')}-${words[locale].name}.csv`, content: csvOf(lines()) }
}

async function* allChanges(ctx: Ctx, kind: RecordKind, { id, version, changesTotal }: store.ImportRow) {
  if (changesTotal === 0) return
  yield* everyRow((row, limit) =>
    withOrg(ctx, async (tx) => {
      const now = await store.load(tx, ctx, id)
      if (now.version !== version) throw conflict('import_not_editable', 'The dry run is another one by now.')
      return changesAfter(tx, ctx, { id, kind, row, limit }, exportable(ctx.actor, kind))
    }),
  )
}

function linesOf(kind: RecordKind, item: ChangePage['items'][number], locale: Locale): string[][] {
  const { row, name, recordId, changes } = item
  if (name === null) return [[String(row), words[locale].unseen, '', '', '', '']]
  return changes.map(({ field, from, to }) => [
    String(row),
    name,
    recordId,
    fieldLabel(locale, kind.kind, kind.byKey.get(field) ?? { key: field }),
    changedText(locale, kind, field, from),
    changedText(locale, kind, field, to),
  ])
}
