import type { LayoutShape } from '../../../platform/records/layouts/layout.ts'

/** Does a layout show the field, or something else by it? */
export function usesField({ sections }: LayoutShape, key: string): boolean {
  return sections.some(
    (section) =>
      asksFor(section.visibleWhen, key) ||
      section.fields.some((field) => field.key === key || asksFor(field.visibleWhen, key)),
  )
}

/** Is there a record whose form, by this layout, does not offer the field? */
export function keepsOut({ sections, omitted }: LayoutShape, key: string): boolean {
  return (
    omitted.includes(key) ||
    sections.some((section) =>
      section.fields.some((field) => field.key === key && (section.visibleWhen !== null || field.visibleWhen !== null)),
    )
  )
}

/**
 * A layout without the field. Conditions that ask for it go as a whole: what they hid is shown, and what they demanded is not
 * demanded any more, because nobody has said that it should be in every case.
 */
export function withoutField({ sections, omitted }: LayoutShape, key: string): LayoutShape {
  return {
    sections: sections.map((section) => {
      const isFreed = asksFor(section.visibleWhen, key)
      const fields = section.fields
        .filter((field) => field.key !== key)
        .map((field) => {
          const isOwnFreed = asksFor(field.visibleWhen, key)
          return {
            ...field,
            visibleWhen: isOwnFreed ? null : field.visibleWhen,
            isRequired: field.isRequired && !isFreed && !isOwnFreed,
          }
        })
      return { ...section, visibleWhen: isFreed ? null : section.visibleWhen, fields }
    }),
    omitted: omitted.filter((other) => other !== key),
  }
}

function asksFor(node: unknown, key: string): boolean {
  if (typeof node !== 'object' || node === null) return false
  const { and, or, field } = node as { and?: unknown; or?: unknown; field?: unknown }
  return field === key || [and, or].some((parts) => Array.isArray(parts) && parts.some((part) => asksFor(part, key)))
}
