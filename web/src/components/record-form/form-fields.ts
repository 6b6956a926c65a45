import { type FieldDescriptor, type FieldSet, isFillable } from '../record-kind/field-descriptor.ts'
import type { RecordKindConfig } from '../record-kind/kind-config.ts'
import { type PlacedSection, placedSections } from '../record-kind/layout.ts'
import { isEmptyValue, type RecordItem } from '../record-kind/record.ts'

/** What a person can fill in: on create more than on edit, where the owner changes hands by a transfer. */
export function writableSections(config: RecordKindConfig, fields: FieldSet, isNew: boolean): PlacedSection[] {
  return placedSections(fields)
    .map(({ section, fields: placed }) => ({
      section,
      fields: placed
        .filter((field) => isFillable(field, isNew))
        .map((field) => (config.requiredKeys?.includes(field.key) ? { ...field, required: true } : field)),
    }))
    .filter((section) => section.fields.length > 0)
}

/** The values that the form starts with, as the API writes them; `more` are keys that it holds without showing them. */
export function startValues(
  sections: readonly PlacedSection[],
  config: RecordKindConfig,
  source: RecordItem | Record<string, unknown>,
  more: readonly string[] = [],
): Record<string, unknown> {
  const placed = sections.flatMap((section) => section.fields.map((field) => field.key))
  const keys = [...new Set([...placed, ...(config.extraKeys ?? []), ...more])]
  return Object.fromEntries(keys.map((key) => [key, (source as Record<string, unknown>)[key] ?? undefined]))
}

/** A create sends what was filled in; the server knows the rest. */
export function filledValues(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => !isEmptyValue(value)))
}

/** Values without those of fields that are out of sight: what is stored of them stays. */
export function withoutHidden(values: Record<string, unknown>, hidden: ReadonlySet<string>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([key]) => !hidden.has(key)))
}

/** What the server will fill in where nothing was, as far as the field says so. */
export function presetValues(fields: FieldSet): Record<string, unknown> {
  const own = fields.fields.filter((field) => field.custom?.default != null)
  return Object.fromEntries(own.map((field) => [field.key, field.custom?.default]))
}

/** A field gets the whole width where its layout says so; of others, text of some length does. */
export function isWide(field: FieldDescriptor & { placed?: { width: 'half' | 'full' } }): boolean {
  return field.placed ? field.placed.width === 'full' : field.type === 'longText' || field.type === 'address'
}
