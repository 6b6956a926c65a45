import type { Ctx } from '../../platform/context.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import { hasRules } from '../../platform/records/unique/foresee.ts'
import { mappedColumns, proposeMapping } from './columns/map-columns.ts'
import { importDefinition } from './kinds/all-kinds.ts'
import type { Creation, RunFacts } from './kinds/import-kind.ts'
import type { Table } from './reading/read-table.ts'
import { loadSpaces, resolutionsOf } from './references/build-report.ts'
import { contextOf, scanReferences } from './references/scan-references.ts'
import type { MappedColumn } from './rows/read-row.ts'
import { Rehearsal } from './rows/rehearsal.ts'
import { FieldResolver } from './rows/resolver.ts'
import { orderRows, type RowOrder } from './rows/row-order.ts'
import { contextKey } from './rows/make-names.ts'
import { loadTrials } from './rows/trial-queries.ts'
import type { Run } from './rows/batch.ts'
import type { Mode } from './start-import.ts'
import type { ImportRow } from './store.ts'

export interface PreparedRun extends Run {
  mode: Mode
  order: RowOrder
  /** Columns with more names than are kept in memory. */
  crowded: readonly MappedColumn[]
  /** Names may come to mean records while the rows are taken: such that are to be made, and rows of the file. */
  learnsNames: boolean
  /** Rows may be refused because of what others before them hold. */
  holdsUnique: boolean
  /** Records get numbers, which one transaction after the other counts. */
  takesNumbers: boolean
}

/** Everything that all rows of a run share: which column is which field, what names mean, which row waits for which. */
export async function prepareRun(tx: OrgTx, ctx: Ctx, row: ImportRow, table: Table): Promise<PreparedRun> {
  const definition = importDefinition(row.kind, ctx)
  const columns = mappedColumns(proposeMapping(definition, row.profile).targets, row.profile.columns, row.mapping)
  const scan = await scanReferences(table, definition, columns)
  const spaces = await loadSpaces(tx, ctx, definition, columns, scan)
  const order = orderRows(scan.namedRows)
  const resolvers = new Map<string, FieldResolver>()
  const contexts = new Map<string, Creation['context']>()
  const creates = new Map<string, string[]>()
  for (const [field, names] of scan.names) {
    const resolutions = resolutionsOf(row.references.find((report) => report.field === field))
    const isOwn = columns.some((column) => column.target.key === field && column.target.isOwnKind)
    resolvers.set(field, new FieldResolver(spaces.get(field)!, resolutions, isOwn ? order.inFile : new Set()))
    for (const entry of names.values()) contexts.set(contextKey(field, entry.text), contextOf(entry))
    creates.set(
      field,
      [...names].filter(([key]) => resolutions.get(key)?.action === 'create').map(([, entry]) => entry.text),
    )
  }
  const names = new Map(
    [...scan.names].map(([field, entries]) => [field, [...entries.values()].map((entry) => entry.text)]),
  )
  const facts: RunFacts = {
    fileName: row.fileName,
    timeZone: ctx.organization.timeZone,
    currency: ctx.organization.currency,
    now: ctx.now,
    names,
    creates,
  }
  const mode = row.status === 'checking' ? 'check' : 'run'
  const rehearsal = mode === 'check' ? new Rehearsal((tx, ctx, keys) => loadTrials(tx, ctx, row.id, keys)) : undefined
  return {
    importId: row.id,
    definition,
    columns,
    resolvers,
    facts,
    contexts,
    order,
    circular: order.circular,
    onMatch: row.mapping.onMatch,
    onNew: row.mapping.onNew ?? 'create',
    matchOn: row.mapping.matchOn ? [row.mapping.matchOn] : definition.matchOn,
    mode,
    crowded: columns.filter(({ target }) => scan.crowded.has(target.key)),
    learnsNames: order.inFile.size > 0 || [...creates.values()].some((names) => names.length > 0),
    holdsUnique: await hasRules(tx, ctx, definition.record),
    takesNumbers: ctx.kinds.of(definition.record).bound.some(({ type }) => type === 'autoNumber'),
    rehearsal,
  }
}
