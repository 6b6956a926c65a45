import type { ComponentType, ReactNode } from 'react'
import type { Session } from '../../lib/session.ts'
import type { Condition, Filter } from './filter.ts'
import type { FieldDescriptor } from './field-descriptor.ts'
import type { RecordItem } from './record.ts'

/** One press narrows the list. The label is `kinds:<kind>.quick.<key>` or `list:quick.<key>`. */
export interface QuickFilter {
  key: string
  conditions: (session: Session) => Condition[]
}

/** Records of another kind that belong to this one: a tab of its page. */
export interface RelatedPanel {
  config: RecordKindConfig
  /** The related kind's field that points here, such as `customerId`. */
  field: string
  /** Fields shown, after the title. */
  columns: readonly string[]
  /** What a record created from here starts with. */
  initial?: (record: RecordItem) => Record<string, unknown>
  /** Instead of `field eq id`, where belonging is told differently. */
  filter?: (record: RecordItem) => Filter
  /** Instead of the kind's plural, where only some of them are shown. */
  title?: string
  /** Only shows: nothing is made from here. */
  isReadOnly?: boolean
}

export interface HeaderAction {
  key: string
  label: string
  icon?: ReactNode
  onClick: () => void
  /** The one next step of this page; everything else is quieter. */
  isPrimary?: boolean
  isDanger?: boolean
  /** Under "more" even where there is room. */
  isSecondary?: boolean
}

/** How a phone shows a record in a list. */
export interface CardShape {
  /** Beside the title: a status. */
  badge?: string
  /** The line under the title. */
  lines: readonly string[]
  /** At the card's foot, right: an amount or a time. */
  aside?: string
}

export interface RecordFormProps {
  config: RecordKindConfig
  isOpen: boolean
  onClose: () => void
  /** Given for a change; without it the form makes a new record. */
  record?: RecordItem | undefined
  /** What a new record starts with, such as the customer whose page this is. */
  initial?: Record<string, unknown> | undefined
  onSaved?: ((record: RecordItem) => void) | undefined
  /** What one should know before filling it in, above the sections. */
  intro?: ReactNode
  /** More of the form, under the sections: Form.Items such as `lines`. */
  children?: ReactNode
  /** What goes to the server, where it isn't just what the fields hold. */
  prepare?: ((values: Record<string, unknown>) => Record<string, unknown>) | undefined
  /** What else a change in the form brings along: values to set, told before anybody saves. */
  follow?: ((changed: Values, values: Values) => Promise<Values | undefined> | Values | undefined) | undefined
}

type Values = Record<string, unknown>

/** Everything that lists, forms and pages need to know about a kind besides its field descriptors. */
export interface RecordKindConfig {
  kind: string
  /** Both the page's address and the API's resource: /customers. */
  path: string
  icon: ReactNode
  /** For kinds without pages of their own: where a row leads instead. Undefined opens the form. */
  pageOf?: (record: RecordItem) => string | undefined
  /** The field a person knows a record by. */
  titleField: string
  /** In px, where 250 is too much or too little. */
  titleWidth?: number
  /** In px, for columns whose type tells too little about them. */
  widths?: Readonly<Record<string, number>>
  /** Columns before anybody chooses their own. */
  columns: readonly string[]
  sort?: string
  card: CardShape
  /** Fields that `narrow` goes by: a list brings them along, for editing in place. */
  inlineKeys?: readonly string[]
  quickFilters?: readonly QuickFilter[]
  /** The strip under a page's title. */
  keyFields?: readonly string[]
  /** Shown as a tag beside the title. */
  statusField?: string
  related?: () => readonly RelatedPanel[]
  /** People follow up records of this kind. */
  hasFollowUps?: boolean
  /** Not for this record any more: its follow-ups go on elsewhere. */
  isFollowedUp?: (record: RecordItem) => boolean
  /** Who has the record can be changed by PUT …/owner. */
  hasOwner?: boolean
  /** A form value that the descriptors can't tell, such as lines. */
  extraKeys?: readonly string[]
  /** What the form insists on although the API could fill it in. */
  requiredKeys?: readonly string[]
  /** A field that other values decide: shown in the form, not filled in. */
  isLocked?: (field: FieldDescriptor, values: Values) => boolean
  /** Narrows what a reference field offers, given the record or what the form holds now. */
  narrow?: (field: FieldDescriptor, values: Values) => Filter | undefined
  /** What a new record starts with. */
  initial?: (session: Session) => Record<string, unknown>
  /** The kind's own form, where sections of fields are not enough: usually a RecordForm with more in it. */
  Form?: ComponentType<RecordFormProps>
}

/** Where a row of a list leads; undefined for records that only have a form. */
export function pageOf(config: Pick<RecordKindConfig, 'path' | 'pageOf'>, record: RecordItem): string | undefined {
  return config.pageOf ? config.pageOf(record) : recordAddress(config, record.id)
}

/** A record's API resource, and its page if its kind has pages. */
export function recordAddress(config: Pick<RecordKindConfig, 'path'>, id: string): string {
  return `${config.path}/${id}`
}

export function titleOf(config: Pick<RecordKindConfig, 'titleField'>, record: RecordItem): string {
  const title = record[config.titleField] ?? record['name']
  return typeof title === 'string' && title.trim() ? title : ''
}
