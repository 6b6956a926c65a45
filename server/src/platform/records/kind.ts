import type { RawBuilder } from 'kysely'
import type { Actor } from '../access/actor.ts'
import type { FieldLevel } from '../access/field-level.ts'
import { shareAction } from '../access/team.ts'
import { granted, ownedBy } from '../access/visible.ts'
import type { CustomField } from './custom/custom-field.ts'
import type { Field, OnDelete } from './field.ts'
import type { ActorLayout } from './layouts/layout.ts'

export type Fields = Record<string, Field>

/** A field as lists, forms and stores use it: its key, and its column in the kind's table. */
export type BoundField = Field & {
  key: string
  column: string
  /** Present on fields that the organization made itself; their values are in the column `custom`. */
  custom?: CustomField
  /** How far the actor's roles reach into it; all the way where nothing is said. */
  level?: FieldLevel
  /** Present where the field is closed to the actor because it is checked against these, which they do not see whole. */
  unseen?: readonly string[]
}

/**
 * One kind of record, told once: forms, lists, filters, imports and the API are all derived from it.
 * `visible` is the condition under which a row of `table` (under the given alias) exists for an actor.
 */
export interface RecordKind<F extends Fields = Fields> {
  kind: string
  table: string
  nameColumn: string
  placeColumns?: readonly string[]
  /** How a list is sorted that does not say: the last changed first, where nothing else is told. */
  defaultSort: string
  fields: F
  bound: readonly BoundField[]
  byKey: ReadonlyMap<string, BoundField>
  /** The organization may add fields of its own; the table has a column `custom`. */
  isCustomizable: boolean
  /** How forms and record pages order the fields, unless the organization says otherwise. */
  sections: readonly KindSection[]
  /** How the organization orders them for this actor, where it does. */
  layout?: ActorLayout
  /** What roles may allow with this kind; the rights are `<kind>.<action>`. */
  actions: readonly string[]
  /** `kinds` is for kinds that are visible through records of others, such as a follow-up through its subject. */
  visible(actor: Actor, alias: string, kinds: RecordKinds): RawBuilder<boolean>
  /** Deleted records of the kind go into the recycle bin, from which they come back or are purged. */
  isRecyclable: boolean
  /** The rows that the right to delete covers, whoever may see them. */
  deletable(actor: Actor, alias: string, kinds: RecordKinds): RawBuilder<boolean>
  /** Present on kinds whose records are each about one record of another kind. */
  subject?: SubjectColumns
  /** The column with the customer that a record belongs to. A customer belongs to itself. */
  customerColumn?: string
  /** The kind whose timeline also tells what happens to records of this one, and the column that points to it. */
  partOf?: { kind: string; column: string }
  /** Present on kinds that people follow up: the columns that say when a record was last, and will next be, contacted. */
  followUpTarget?: FollowUpTarget
  /** Properties of answers that are no fields, such as lines, and the fields that they tell. */
  extras: Readonly<Record<string, readonly string[]>>
  /**
   * The fields that answers of lists are made from besides those that they show, such as what may be done by. Lists that are asked
   * for some fields then read no others; without it they read all.
   */
  presentedFrom?: readonly string[]
  /** The fields that the actor may not see, or only disguised. */
  limited: readonly BoundField[]
  /** Those of the extras that tell such a field. */
  hiddenExtras: readonly string[]
  /** The table (org_id, `recordColumn`, file_id) that hangs files on records of this kind: who sees the record sees its files. */
  fileLinks?: { table: string; recordColumn: string }
  /** Tables whose rows belong to one record each and change only with its version: an undo puts them back with it. */
  parts: readonly RecordPart[]
  /** Columns with the ids of several records of another kind, which no field shows. */
  idLists: readonly { column: string; target: string }[]
  /** Has an entry per record in the search index. Kinds with few records that are written as a whole do without. */
  isSearched: boolean
  /**
   * What of a kind with `owner_id` and `owner_dept_id` the actor sees by them: the search looks only there. `isAll`: nothing
   * else is visible to them; otherwise more may be, by other ways.
   */
  ownership?: { right: string; isAll: boolean }
  /** Its records have teams: colleagues who see or change one of them beyond what their roles reach. */
  hasTeam: boolean
  /** Visible also to whoever sees that other record. */
  through?: { kind: string; column: string }
  /** A record that stays as it is, whoever asks. */
  isFrozen?(record: Readonly<Record<string, unknown>>): boolean
}

/** A titled part of forms and record pages; the web knows its title by the key. */
export interface KindSection {
  key: string
  fields: readonly string[]
}

/** Which columns say what a record is about, and what becomes of it when that goes into the recycle bin. */
export interface SubjectColumns {
  typeColumn: string
  idColumn: string
  onDelete: OnDelete
  /** Its activities have the other record as their subject, and its own id in `data` under this key. */
  toldAs?: string
}

/** A table (org_id, id, …) and its column with the record that a row belongs to. */
export interface RecordPart {
  table: string
  column: string
}

/** The columns of a record that follow-ups keep; nothing else of it is theirs to write. */
export interface FollowUpTarget {
  lastColumn: string
  nextColumn?: string
}

/**
 * Every kind the application knows, by its name. Made in modules.ts; the context holds them as its actor knows them, with the
 * organization's own fields (see custom/load-kinds.ts).
 */
export interface RecordKinds {
  get(kind: string): RecordKind | undefined
  /** The kind as the actor knows it, given as its module tells it. Everything in records/ looks it up here first. */
  of(kind: RecordKind): RecordKind
  all: readonly RecordKind[]
  /** Is there any field that the actor may not see, or only disguised? */
  hasLimits: boolean
  /** The same with every field, also those that the actor may not see: for what is written on everybody's behalf. */
  whole: RecordKinds
  /** Every right a role can hold, `<kind>.<action>`, in a stable order. */
  rights: readonly string[]
}

type Definition<F extends Fields> = Pick<
  RecordKind<F>,
  | 'kind'
  | 'table'
  | 'fields'
  | 'visible'
  | 'subject'
  | 'customerColumn'
  | 'partOf'
  | 'followUpTarget'
  | 'fileLinks'
  | 'placeColumns'
  | 'ownership'
  | 'through'
  | 'isFrozen'
> & {
  presentedFrom?: readonly (keyof F & string)[]
  /** What lists can be sorted by. Without it whatever the fields' types allow: that is for kinds of which there are few. */
  sorts?: readonly (keyof F & string)[]
  sections?: readonly { key: string; fields: readonly (keyof F & string)[] }[]
} & Partial<
    Pick<
      RecordKind<F>,
      | 'nameColumn'
      | 'actions'
      | 'defaultSort'
      | 'isCustomizable'
      | 'isSearched'
      | 'isRecyclable'
      | 'deletable'
      | 'extras'
      | 'parts'
      | 'idLists'
    >
  >

export function defineKind<F extends Fields>({ sorts, ...definition }: Definition<F>): RecordKind<F> {
  const bound = Object.entries(definition.fields).map(([key, field]) => ({
    ...field,
    ...(sorts ? { sortable: sorts.includes(key) } : {}),
    key,
    column: columnOf(key, field),
  }))
  return {
    nameColumn: 'name',
    defaultSort: 'updatedAt' in definition.fields ? '-updatedAt' : bound[0]!.key,
    actions: ['view', 'create', 'edit', 'delete'],
    isCustomizable: false,
    sections: [],
    hasTeam: 'ownerDepartmentId' in definition.fields && (definition.actions?.includes(shareAction) ?? false),
    isSearched: bound.some((field) => field.searchable),
    isRecyclable: true,
    deletable: (actor, alias) =>
      'ownerDepartmentId' in definition.fields
        ? ownedBy(actor, `${definition.kind}.delete`, alias)
        : granted(actor, `${definition.kind}.delete`),
    extras: {},
    parts: [],
    idLists: [],
    limited: [],
    hiddenExtras: [],
    ...definition,
    bound,
    byKey: keyed(bound),
  }
}

export function keyed(bound: readonly BoundField[]): ReadonlyMap<string, BoundField> {
  return new Map(bound.map((field) => [field.key, field]))
}

export function columnOf(key: string, field: Pick<Field, 'column'>): string {
  return field.column ?? key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

/** `customerId` is written; `customer` is what the answer shows beside it. Of `scanIds`, files, it shows `scans`. */
export function displayKey(key: string): string {
  if (key.endsWith('Ids')) return `${key.slice(0, -3)}s`
  return key.endsWith('Id') ? key.slice(0, -2) : key
}

/** `generalRights` belong to no kind, such as report.view. */
export function makeKinds(all: readonly RecordKind[], generalRights: readonly string[]): RecordKinds {
  const rights = all.flatMap((kind) => kind.actions.map((action) => `${kind.kind}.${action}`))
  return kindsOf(all, [...rights, ...generalRights])
}

export function kindsOf(all: readonly RecordKind[], rights: readonly string[], whole?: RecordKinds): RecordKinds {
  const byName = new Map(all.map((kind) => [kind.kind, kind]))
  const kinds: RecordKinds = {
    get: (kind) => byName.get(kind),
    of: (kind) => byName.get(kind.kind) ?? kind,
    all,
    get whole() {
      return whole ?? kinds
    },
    hasLimits: all.some((kind) => kind.limited.length > 0),
    rights,
  }
  return kinds
}
