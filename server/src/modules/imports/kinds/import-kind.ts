import type { z } from 'zod'
import type { Ctx } from '../../../platform/context.ts'
import type { OrgTx } from '../../../platform/db/with-org.ts'
import type { Id } from '../../../platform/id.ts'
import type { FieldType } from '../../../platform/records/field.ts'
import type { RecordKind } from '../../../platform/records/kind.ts'
import type { FieldError } from '../../../platform/errors.ts'
import type { ColumnProfile } from '../columns/profile-table.ts'
import type { Proposal } from '../columns/propose-columns.ts'
import type { HeaderWords } from '../columns/words/header-words.ts'
import type { ResolutionAction } from '../import.ts'
import type { NameSpace } from '../rows/resolver.ts'
import type { OptionWords } from '../values/parse-choice.ts'

/** A field that a column can fill. Most are fields of the record; some only say how the record came to be. */
export interface Target {
  key: string
  /** `quantity` is a plain decimal number as text, as lines of products have it. */
  type: FieldType | 'quantity'
  isRequired: boolean
  /** The kind of record that a cell names. */
  reference?: string
  /** Values of a select, and the words that mean them. */
  options?: readonly string[]
  words?: OptionWords
  /** Those of a field that takes several: a cell lists them, and words it does not know fail the row. */
  choices?: readonly string[]
  /** What may be done about a name that no record has; the first is proposed when `isDecided`. */
  actions?: readonly ResolutionAction[]
  isDecided?: boolean
  /** Translated labels of targets that are no field of the record: imports.targets.<label>. */
  label?: { key: string; params?: Record<string, string> }
  /** References to records of the file itself: rows that are named come before rows that name them. */
  isOwnKind?: boolean
  /** Who may fill it, where the right to import is not enough. */
  right?: string
  /** The field of the record that it ends up in, when that is another; it is filled by this or by the field itself. */
  partOf?: string
}

/** A name to be created before the rows that mention it; `context` is what most of those rows say beside it, names as ids. */
export interface Creation {
  field: string
  value: string
  context: Readonly<Record<string, string>>
}

/** A name that a row means without a cell of its own saying it; its record goes to `key`. */
export interface ImpliedName {
  field: string
  text: string
  key: string
}

/** One row, read and resolved: values by target key. */
export type Values = Record<string, unknown>

export interface RowFault {
  /** The target the fault is at; null when the row as a whole is meant. */
  field: string | null
  code: string
  params?: Record<string, unknown>
}

/** How rows become records of one kind, through that kind's own commands. */
export interface ImportKind {
  record: RecordKind
  /** Who may import it. */
  right: string
  headers: HeaderWords
  targets: readonly Target[]
  /** Sets of fields that tell one record from another, the surest first. */
  matchOn: readonly (readonly string[])[]
  /** Checks the values of a new record, with the rules of the API. */
  input: z.ZodType
  /** What is wrong with the values of the organization's own fields. */
  checkCustom?(values: Values): FieldError[]
  /** More targets that this very file suggests, such as the days on which its stages began. */
  moreTargets?(
    columns: readonly ColumnProfile[],
    proposed: readonly Proposal[],
  ): { targets: Target[]; proposals: { index: number; field: string }[] }
  /** What a field's cells may name, where that is not simply every record of a kind. */
  loadSpace?(tx: OrgTx, ctx: Ctx, field: string, texts: readonly string[]): Promise<NameSpace | undefined>
  impliedNames?(values: Values, facts: RunFacts): ImpliedName[]
  /** Target values → the input of the create command, for kinds whose input is more than its fields. `names` are the records' own. */
  compose?(
    values: Values,
    facts: RunFacts,
    names: Readonly<Record<string, string>>,
  ): { values: Values; faults: RowFault[] }
  /** What the rows say about a name that is to be created, by target key: counted over all rows, the most frequent wins. */
  contextOf?: readonly string[]
  createReference?(tx: OrgTx, ctx: Ctx, creation: Creation, facts: RunFacts): Promise<Id>
  /** Makes one record; throws AppError like the API does. */
  create(tx: OrgTx, ctx: Ctx, values: Values): Promise<Id>
  /** The same for many at once, each answering for itself, where the kind has a faster way. */
  createMany?(tx: OrgTx, ctx: Ctx, rows: readonly Values[]): Promise<({ id: Id } | { errors: FieldError[] })[]>
  /** What `createMany` would refuse, without writing: for dry runs. */
  checkMany?(tx: OrgTx, ctx: Ctx, rows: readonly Values[]): Promise<FieldError[][]>
  /** What a row would change in a record, where that is more than its fields. Throws AppError for what cannot be. */
  changesOf?(values: Values, current: Values): Values
  /**
   * How rows leave records, as later rows of a dry run find them, where that is not just the rows' values; `current` is the
   * record before its row, if it was there.
   */
  leave?(tx: OrgTx, ctx: Ctx, rows: readonly { values: Values; current: Values | undefined }[]): Promise<Values[]>
  update(tx: OrgTx, ctx: Ctx, id: Id, patch: Values & { version: number }): Promise<void>
  /** The same for many at once, each answering for itself, where the kind has a faster way; not for references to its own kind. */
  updateMany?(tx: OrgTx, ctx: Ctx, changes: readonly Change[]): Promise<({ id: Id } | { errors: FieldError[] })[]>
}

export interface Change {
  id: Id
  patch: Values & { version: number }
}

/** What is the same for every row of a run. */
export interface RunFacts {
  fileName: string
  timeZone: string
  currency: string
  /** When the run began. */
  now: Date
  /** Every name in the file, by field, in its order; and those of them that are to be created. */
  names: ReadonlyMap<string, readonly string[]>
  creates: ReadonlyMap<string, readonly string[]>
}
