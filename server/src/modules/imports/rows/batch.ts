import type { Id } from '../../../platform/id.ts'
import type { Counts } from '../import.ts'
import type { Creation, ImportKind } from '../kinds/import-kind.ts'
import type { TableRow } from '../reading/table.ts'
import type { PlannedChange } from './planned-change.ts'
import type { Draft, Reason, RowReader } from './read-row.ts'
import type { Rehearsal } from './rehearsal.ts'
import type { Trial } from './trial-queries.ts'

export interface Run extends RowReader {
  importId: Id
  onMatch: 'update' | 'skip'
  onNew: 'create' | 'skip'
  /** Sets of fields that tell one record from another, the surest first. */
  matchOn: ImportKind['matchOn']
  /** Rows that, through others, name themselves. */
  circular: ReadonlySet<number>
  /** What the rows say about names that are to be created, by field and name. */
  contexts: ReadonlyMap<string, Creation['context']>
  /** Present in a dry run: what earlier rows would have left behind. */
  rehearsal: Rehearsal | undefined
}

export interface BatchResult {
  counts: Counts
  failures: { row: number; reasons: Reason[] }[]
  /** Names that now mean a record, once the transaction has committed; `isRow`: the record is a row of the file. */
  learned: { field: string; name: string; id: Id; isRow: boolean }[]
  /** What a dry run would change in records that are here already. */
  changes: PlannedChange[]
  /** What a dry run keeps of its rows for later ones. */
  trials: Trial[]
}

/** What is read is read already, unless names in it may come to mean something by the batches before. */
export interface ReadBatch {
  rows: TableRow[]
  resolvers: RowReader['resolvers']
  drafts: Draft[] | undefined
}

/** How a batch goes along with the one before it, which may still be under way: see take-turns.ts. */
export interface Pace {
  /** Is told, before anything is written, by which texts rows may mean its records; undefined unless all of these are new. */
  foresee(keys: ReadonlySet<string> | undefined): void
  beforeWriting(): Promise<void>
  /** All records are written; what is said of them to the import is not. */
  beforeLogging(): Promise<void>
}

export interface Item extends Draft {
  table: TableRow
}
