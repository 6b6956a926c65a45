import type { FieldSet } from '../record-kind/field-descriptor.ts'
import type { RecordKindConfig } from '../record-kind/kind-config.ts'

type Shown = Pick<RecordKindConfig, 'titleField' | 'card' | 'inlineKeys'>

/**
 * What a list asks for of each record: its columns, what a card shows on a phone, the currencies of amounts, and what editing
 * in place goes by. As the API takes it, in an order that does not depend on that of the columns.
 */
export function shownFields(config: Shown, { byKey }: Pick<FieldSet, 'byKey'>, columns: readonly string[]): string {
  const { titleField, card, inlineKeys = [] } = config
  const keys = [titleField, ...columns, card.badge, ...card.lines, card.aside, ...inlineKeys]
  const known = keys.flatMap((key) => (key === undefined ? [] : (byKey.get(key) ?? [])))
  const currencies = known.filter(({ type }) => type === 'money').map((field) => field.currencyKey ?? 'currency')
  const wanted = [...known.map((field) => field.key), ...currencies.filter((key) => byKey.has(key))]
  return [...new Set(wanted)].toSorted().join(',')
}
