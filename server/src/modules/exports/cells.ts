import { valueAt } from '../../platform/records/field-access.ts'
import { type BoundField, displayKey, type RecordKind } from '../../platform/records/kind.ts'
import type { Cell } from '../../platform/spreadsheets/xlsx.ts'
import { kindLabel, type Locale, optionLabel } from '../fields/index.ts'

export interface Manner {
  locale: Locale
  timeZone: string
}

const words = {
  'zh-CN': { yes: '是', no: '否', separator: '；' },
  en: { yes: 'Yes', no: 'No', separator: '; ' },
}

/** What a file can hold of a kind for somebody: what they see, and of that what is a value by itself. Bare ids mean nothing outside. */
export function canExport(kind: RecordKind, field: BoundField): boolean {
  if (field.level === 'hidden') return false
  return !field.nameless || field.column === kind.subject?.idColumn || field.column === kind.subject?.typeColumn
}

/** What fields hold in answers. */
type Value = string | number | boolean | string[]

/** A value as people read it, and as an import understands it. `record` is as the API presents it. */
export function cellOf(kind: RecordKind, field: BoundField, record: object, { locale, timeZone }: Manner): Cell {
  const value = valueAt(record, field.key) as Value | null | undefined
  if (value === null || value === undefined) return null
  if (field.column === kind.subject?.typeColumn) return kindLabel(locale, String(value))
  if (field.column === kind.subject?.idColumn) return nameOf(valueAt(record, 'subject'))
  if (field.target) return nameOf(valueAt(record, displayKey(field.key)))
  switch (field.type) {
    case 'money':
      return exactNumber(String(value))
    case 'number':
    case 'percent':
      return typeof value === 'number' ? value : exactNumber(String(value))
    case 'boolean':
      return words[locale][value === true ? 'yes' : 'no']
    case 'date':
      return { day: String(value) }
    case 'datetime':
      return { time: clockTime(String(value), timeZone) }
    case 'select':
      return optionLabel(locale, kind.kind, field, String(value))
    case 'multiSelect':
      return (value as string[])
        .map((each) => optionLabel(locale, kind.kind, field, each))
        .join(separatorOf(field, locale))
    case 'file':
      return (valueAt(record, displayKey(field.key)) as { name: string }[])
        .map((file) => file.name)
        .join(words[locale].separator)
    default:
      return typeof value === 'string' ? value : JSON.stringify(value)
  }
}

/** Where options have semicolons in their own names, each stands on a line. */
function separatorOf({ custom }: BoundField, locale: Locale): string {
  const hasOwn = custom?.definition.options.choices?.some(({ label }) => /[;；]/.test(label))
  return hasOwn ? '\n' : words[locale].separator
}

/** A cell of a file without types. */
export function textOf(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'object') return 'day' in cell ? cell.day : cell.time
  return String(cell)
}

function nameOf(value: unknown): string | null {
  const { name } = (value ?? {}) as { name?: string }
  return name || null
}

/** A number that a spreadsheet keeps: it has 15 digits. Others stay text. */
function exactNumber(text: string): number | string {
  return text.replace(/\D/g, '').length <= 15 ? Number(text) : text
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** 2026-11-24 09:30:00 in a time zone. */
function clockTime(instant: string, timeZone: string): string {
  let format = formats.get(timeZone)
  if (!format) {
    format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' })
    formats.set(timeZone, format)
  }
  return format.format(new Date(instant))
}
