import type { Language } from '../../lib/language.ts'
import type { FieldDescriptor } from '../record-kind/field-descriptor.ts'
import type { RecordKindConfig } from '../record-kind/kind-config.ts'
import type { RecordWords } from '../record-kind/words.ts'

const minColumnWidth = 72
const maxColumnWidth = 720
const cellPadding = 24
/** The name's own padding and the arrow of a sorted column. */
const headExtra = 39
const tagPadding = 18
const widestOption = 170

export function clampWidth(width: number): number {
  return Math.round(Math.min(maxColumnWidth, Math.max(minColumnWidth, width)))
}

const widthByType: Partial<Record<FieldDescriptor['type'], number>> = {
  longText: 260,
  address: 220,
  url: 190,
  email: 180,
  phone: 132,
  money: 132,
  number: 90,
  percent: 76,
  boolean: 76,
  user: 122,
  department: 140,
  reference: 196,
  autoNumber: 146,
  select: 76,
}

/** Wide enough for what the column is called and for what usually stands in it, and no wider: eight columns fit a laptop. */
export function usualWidth(
  kind: string,
  field: FieldDescriptor,
  config: Pick<RecordKindConfig, 'titleField' | 'titleWidth' | 'widths'>,
  words: Pick<RecordWords, 'field' | 'option'>,
  language: Language,
): number {
  if (field.key === config.titleField) return config.titleWidth ?? 250
  const head = textWidth(words.field(kind, field.key)) + headExtra
  return clampWidth(Math.max(head, config.widths?.[field.key] ?? contentWidth(kind, field, words, language)))
}

function contentWidth(
  kind: string,
  field: FieldDescriptor,
  words: Pick<RecordWords, 'option'>,
  language: Language,
): number {
  const isChinese = language === 'zh-CN'
  if (field.type === 'date') return textWidth(isChinese ? '2026-12-30' : 'Dec 30, 2026') + cellPadding
  if (field.type === 'datetime') return textWidth(isChinese ? '2026-12-30' : 'yesterday 12:30 PM') + cellPadding
  const usual = widthByType[field.type] ?? 130
  if (field.type !== 'select') return usual
  const labels = (field.options ?? []).map((option) => textWidth(words.option(kind, field.key, option)))
  return Math.max(usual, Math.min(widestOption, Math.max(0, ...labels) + tagPadding + cellPadding))
}

/** About how many pixels a text takes at 13 px: Chinese signs are square, Latin ones half as wide. */
function textWidth(text: string): number {
  return [...text].reduce((width, sign) => width + (sign.charCodeAt(0) > 0x2e80 ? 13.5 : 7.2), 0)
}
