import type { RawBuilder } from 'kysely'
import { z } from 'zod'
import type { Ctx } from '../context.ts'
import { isPhone, isWebAddress } from './reachable.ts'
import { writtenDecimal } from './written-decimal.ts'

/** Field types of Fairway; the names are persisted in custom field definitions, so they only ever grow. */
export type FieldType =
  | 'text'
  | 'longText'
  | 'number'
  | 'money'
  | 'percent'
  | 'date'
  | 'datetime'
  | 'select'
  | 'multiSelect'
  | 'boolean'
  | 'user'
  | 'department'
  | 'reference'
  | 'phone'
  | 'email'
  | 'url'
  | 'address'
  | 'file'
  | 'autoNumber'
  | 'formula'

/** Where a reference points: the record kind, its table, and the column shown as its name. */
export interface Target {
  kind: string
  table: string
  nameColumn: string
  /** Columns by which such records stand where people gave them an order, as stages in their pipeline. */
  placeColumns?: readonly string[]
}

/**
 * `along`: it goes along, if whoever deletes may delete it too, and otherwise keeps the other from going. `part`: it goes along
 * in any case. `hide`: it stays, but is visible only through the other. `refuse`: it keeps the other from going.
 */
export type OnDelete = 'along' | 'part' | 'hide' | 'refuse'

/** What a computed field may go by besides its record; the actor is missing where nobody asks. */
export type Asker = Pick<Ctx, 'now' | 'organization'> & Partial<Pick<Ctx, 'actor'>>

interface Options {
  /** Column, when it is not the key in snake_case. */
  column?: string
  /** Never null in answers. */
  required?: boolean
  /** May be left out on create: the server fills it in (with `default`, the actor, the organization's currency, …). */
  filledIn?: boolean
  default?: unknown
  readOnly?: boolean
  /** Given on create; later changed only by a command of its own. */
  createOnly?: boolean
  sortable?: boolean
  filterable?: boolean
  /** Shown in lists unless the user chooses otherwise. */
  listed?: boolean
  /** Looked through by `?q=`. */
  searchable?: boolean
  /** A reference that is answered as an id only. */
  nameless?: true
  /** What becomes of this record when the one it refers to goes into the recycle bin. Left out: it stays and keeps referring. */
  onDelete?: OnDelete
  /** No role can hide it: the application itself goes by it. */
  alwaysShown?: true
  /** Fields of the same record that it is computed from, and would tell. */
  from?: readonly string[]
  /**
   * What its value is checked against, as `contract.amount`: who sees not all of that would find it by trying, so to them the
   * field is closed; by values of its own record only to changes, for a new record has none yet.
   */
  against?: readonly string[]
  /** Answered to each asker for themselves: no property of the record, so formulas cannot use it. */
  perAsker?: true
  /** Longest text, or largest number. */
  max?: number
  min?: number
}

/** One property of a record kind. `Value` is what the API carries; `O` keeps `required` and `readOnly` as literal types. */
export interface Field<Value = unknown, O extends Options = Options> extends Options {
  type: FieldType
  value: z.ZodType<Value>
  is: O
  options?: readonly string[]
  target?: Target
  maxLength?: number
  /** Computed rather than stored: filterable by this SQL over the alias, and filled in by the module's presenter. */
  expression?: (ctx: Asker, alias: string) => RawBuilder<unknown>
  /** What records may hold from before, where writes have come to take less. */
  held?: z.ZodType
  /** What filters accept, where it differs from what records hold. */
  filterValue?: z.ZodType
}

type Of<O> = O extends Options ? O : never

function field<Value, const O extends Options>(
  type: FieldType,
  value: z.ZodType<Value>,
  is: O,
  more: Partial<Field> = {},
): Field<Value, O> {
  return { sortable: false, filterable: true, ...more, ...is, type, value, is: is as Of<O> }
}

const noNul = (text: string) => !text.includes('\u0000')
const line = (max: number) =>
  z
    .string()
    .max(max)
    .refine(noNul, { params: { code: 'invalid_encoding' } })
const filled = (value: z.ZodString) => value.refine((text) => text.trim() !== '', { params: { code: 'required' } })

/** One line of text, kept byte for byte. A required text must hold more than white space. */
export function text<const O extends Options>(is: O = {} as O) {
  const maxLength = is.max ?? 200
  return field('text', is.required ? filled(line(maxLength)) : line(maxLength), is, { sortable: true, maxLength })
}

/** Text of several lines; a required one must hold more than white space. */
export function longText<const O extends Options>(is: O = {} as O) {
  return field('longText', is.required ? filled(line(20_000)) : line(20_000), is, { maxLength: 20_000 })
}

/** A number that can be dialled, see isPhone. Older releases took any text, which stays readable. */
export function phone<const O extends Options>(is: O = {} as O) {
  const value = line(40).refine(isPhone, { params: { code: 'invalid_phone' } })
  return field('phone', value, is, { maxLength: 40, held: line(40) })
}

export function email<const O extends Options>(is: O = {} as O) {
  return field('email', z.email().max(254), is, { maxLength: 254 })
}

/** The address of a web page, see isWebAddress. Older releases took any text, which stays readable. */
export function url<const O extends Options>(is: O = {} as O) {
  const value = line(500).refine(isWebAddress, { params: { code: 'invalid_web_address' } })
  return field('url', value, is, { maxLength: 500, held: line(500) })
}

export function address<const O extends Options>(is: O = {} as O) {
  return field('address', line(500), is, { maxLength: 500 })
}

/** A whole number between `min` and `max`, both included. */
export function integer<const O extends Options>(is: O = {} as O) {
  return field(
    'number',
    z
      .int()
      .min(is.min ?? -2_147_483_648)
      .max(is.max ?? 2_147_483_647),
    is,
    { sortable: true },
  )
}

/** An exact decimal of at most `decimals` digits after the point and 15 in all, which a JSON number carries without loss. */
export function decimal<const O extends Options>(decimals: number, is: O = {} as O) {
  const limit = 10 ** (15 - decimals)
  return field(
    'number',
    z
      .number()
      .min(is.min ?? 1 - limit)
      .max(is.max ?? limit - 1)
      .refine((value) => isExact(value, decimals), { params: { code: 'too_precise', max: decimals } }),
    is,
    { sortable: true },
  )
}

const amountPattern = /^-?\d{1,16}(\.\d{1,2})?$/
/** A decimal amount with at most two digits, as a string: "1234.50". */
export const amount = z.string().regex(amountPattern)

const preciseAmount = z.string().regex(/^-?\d{1,16}(\.\d+)?$/, { abort: true })
/** An amount as it is written, from 0. */
export const givenAmount = writtenDecimal(16, 2)
  .refine((value) => !value.startsWith('-'), { params: { code: 'too_small', min: '0' } })
  .meta({ pattern: amountPattern.source })

export function money<const O extends Options>(is: O = {} as O) {
  // Any amount can be compared with.
  const filterValue = preciseAmount
  return field('money', is.readOnly ? amount : givenAmount, is, { sortable: true, held: amount, filterValue })
}

/** A float never holds 33.33 exactly: the nearest one is what counts. */
const isExact = (value: number, decimals: number) => Number(value.toFixed(decimals)) === value

/** 0 to 100, at most two digits, as a number. */
export const givenPercent = z
  .number()
  .min(0)
  .max(100)
  .refine((value) => isExact(value, 2), { params: { code: 'too_precise', max: 2 } })

/** What older releases took with more digits stays readable. */
export function percent<const O extends Options>(is: O = {} as O) {
  return field('percent', givenPercent, is, { sortable: true, held: z.number().min(0).max(100) })
}

/** ISO 8601 also writes a year 0, which the calendar and the database do not have. */
export const day = z.iso
  .date({ abort: true })
  .refine((value) => !value.startsWith('0000'), { params: { code: 'invalid_format' } })

export function date<const O extends Options>(is: O = {} as O) {
  return field('date', day, is, { sortable: true })
}

const earliest = Date.parse('0001-01-01T00:00:00Z')
const latest = Date.parse('9999-12-31T23:59:59.999Z')
/** In UTC, too, within the years that four digits write. */
export const instant = z.iso
  .datetime({ offset: true, abort: true })
  .refine((value) => Date.parse(value) >= earliest && Date.parse(value) <= latest, {
    params: { code: 'invalid_format' },
  })

/** An instant in ISO 8601 with an offset; answers are always in UTC. */
export function datetime<const O extends Options>(is: O = {} as O) {
  return field('datetime', instant, is, { sortable: true })
}

export function select<const V extends readonly [string, ...string[]], const O extends Options>(
  options: V,
  is: O = {} as O,
) {
  return field('select', z.enum(options as unknown as [V[number], ...V[number][]]) as z.ZodType<V[number]>, is, {
    options,
    sortable: true,
  })
}

/** Any number of the options, each once. Filters take one of them or a list, and look for records that have any. */
export function multiSelect<const O extends Options>(options: readonly string[], is: O = {} as O) {
  const option = z.enum(options as [string, ...string[]])
  return field('multiSelect', z.array(option).max(options.length), is, { options, filterValue: option })
}

/** Ids of uploaded files. Filters can only ask whether there are any. */
export function files<const O extends Options>(is: O = {} as O) {
  return field('file', z.array(z.uuid()).max(is.max ?? 10), is, { filterValue: z.never() })
}

export function boolean<const O extends Options>(is: O = {} as O) {
  return field('boolean', z.boolean(), is, { sortable: true })
}

export function reference<const O extends Options>(target: Target, is: O = {} as O) {
  return field('reference', z.uuid(), is, { target })
}

/** The bare id of a record, shown without a name: half of a reference to any kind (see subject.ts), or one whose name may be hidden. */
export function recordId<const O extends Options>(is: O = {} as O) {
  return field('reference', z.uuid(), { ...is, nameless: true as const })
}

export function user<const O extends Options>(is: O = {} as O) {
  return field('user', z.uuid(), is, {
    target: { kind: 'user', table: 'users', nameColumn: 'name' },
    filterValue: z.union([z.uuid(), z.enum(ownPeople)]),
  })
}

export function department<const O extends Options>(is: O = {} as O) {
  return field('department', z.uuid(), is, {
    target: { kind: 'department', table: 'departments', nameColumn: 'name' },
    filterValue: z.union([z.uuid(), z.enum(ownDepartments)]),
  })
}

/** Values in filters that mean whoever reads: a list that is shared shows everybody their own. */
export const ownPeople = ['me', 'mySubordinates'] as const
export const ownDepartments = ['myDepartment', 'myDepartmentAndBelow'] as const

/** ISO 4217, such as CNY. */
export function currency<const O extends Options>(is: O = {} as O) {
  return field('text', z.string().regex(/^[A-Z]{3}$/), is, { maxLength: 3 })
}

/** A number the organization's own counter gives, such as HT-2026-00042. */
export function autoNumber<const O extends Options>(is: O = {} as O) {
  return field('autoNumber', z.string(), { ...is, readOnly: true as const }, { sortable: true })
}
