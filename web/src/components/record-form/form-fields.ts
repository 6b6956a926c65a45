import type { FieldDescriptor, FieldSet } from '../record-kind/field-descriptor.ts'
import { pickFields } from '../record-kind/field-descriptor.ts'
import { sectionsOf, type FormSection, type RecordKindConfig } from '../record-kind/kind-config.ts'
import { isEmptyValue, type RecordItem } from '../record-kind/record.ts'

export interface SectionFields {
  section: FormSection
  fields: FieldDescriptor[]
}

/** What a person can fill in: on create more than on edit, where the owner changes hands by a transfer. */
export function writableSections(config: RecordKindConfig, fields: FieldSet, isNew: boolean): SectionFields[] {
  return sectionsOf(config, fields)
    .map((section) => ({
      section,
      fields: pickFields(fields, section.fields)
        .filter((field) => !field.readOnly && (isNew || field.createOnly !== true))
        .map((field) => (config.requiredKeys?.includes(field.key) ? { ...field, required: true } : field)),
    }))
    .filter((section) => section.fields.length > 0)
}

/** The values that the form starts with, as the API writes them. */
export function startValues(
  sections: readonly SectionFields[],
  config: RecordKindConfig,
  source: RecordItem | Record<string, unknown>,
): Record<string, unknown> {
  const keys = [...sections.flatMap((section) => section.fields.map((field) => field.key)), ...(config.extraKeys ?? [])]
  return Object.fromEntries(keys.map((key) => [key, (source as Record<string, unknown>)[key] ?? undefined]))
}

/** A create sends what was filled in; the server knows the rest. */
export function filledValues(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => !isEmptyValue(value)))
}

/** Text of some length gets the whole width. */
export function isWide(field: FieldDescriptor): boolean {
  return field.type === 'longText' || field.type === 'address'
}
