import type { RecordKind } from '../../platform/records/kind.ts'
import { type Locale, optionLabel } from './labels.ts'

/** A value of a change, as it is told in files: options and references by their names, nothing for none. */
export function changedText(locale: Locale, kind: RecordKind | undefined, key: string, value: unknown): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.map((each) => changedText(locale, kind, key, each)).join('; ')
  if (typeof value === 'object' && 'name' in value) return String(value.name)
  if (typeof value !== 'string') return JSON.stringify(value)
  const field = kind?.byKey.get(key)
  return kind && field?.options ? optionLabel(locale, kind.kind, field, value) : value
}
