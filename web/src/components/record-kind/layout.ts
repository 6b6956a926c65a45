import { type FilterClock, type FilterNode, holds } from '../../lib/holds.gen.ts'
import type { FieldDescriptor, FieldSet } from './field-descriptor.ts'
import type { Filter } from './filter.ts'

export interface LayoutField {
  key: string
  /** Must be filled in, though the field itself need not be. */
  isRequired: boolean
  width: 'half' | 'full'
  /** Shown only while this holds; null: always. */
  visibleWhen: Filter | null
}

/** A titled part of forms and record pages. */
export interface LayoutSection {
  key: string
  /** Null: the usual word for sections of this key. */
  title: { 'zh-CN': string; en: string } | null
  columns: number
  isFolded: boolean
  visibleWhen: Filter | null
  fields: LayoutField[]
}

export interface Layout {
  /** Null: the application's own. */
  id: string | null
  sections: LayoutSection[]
  /** Left out on purpose. */
  omitted: string[]
}

/** A field where a layout places it. */
export interface PlacedField extends FieldDescriptor {
  placed: LayoutField
}

export interface PlacedSection {
  section: LayoutSection
  fields: PlacedField[]
}

/** The layout with its fields; keys that this person's kind doesn't have are left out. */
export function placedSections({ layout, byKey }: FieldSet): PlacedSection[] {
  return layout.sections.map((section) => ({
    section,
    fields: section.fields.flatMap((placed) => {
      const field = byKey.get(placed.key)
      return field ? [{ ...field, placed, required: field.required || placed.isRequired }] : []
    }),
  }))
}

type Values = Readonly<Record<string, unknown>>

/** Does a condition hold for a record with these values? */
function conditionHolds(filter: Filter | null, fields: FieldSet, values: Values, clock: FilterClock): boolean {
  const asked = { typeOf: (key: string) => fields.byKey.get(key)?.type, valueOf: (key: string) => values[key] }
  return filter === null || holds(filter as FilterNode, asked, clock)
}

/** The sections and fields that a record with these values shows. */
export function shownSections(
  sections: readonly PlacedSection[],
  fields: FieldSet,
  values: Values,
  clock: FilterClock,
): PlacedSection[] {
  return sections
    .filter(({ section }) => conditionHolds(section.visibleWhen, fields, values, clock))
    .map(({ section, fields: own }) => ({
      section,
      fields: own.filter((field) => conditionHolds(field.placed.visibleWhen, fields, values, clock)),
    }))
    .filter(({ fields: own }) => own.length > 0)
}

/**
 * The same of a form: what goes out of sight while somebody types is not saved, so for the conditions it counts as it is
 * stored. Two conditions that turn each other on and off settle after as many rounds as there are fields.
 */
export function shownInForm(
  sections: readonly PlacedSection[],
  fields: FieldSet,
  { values, stored }: { values: Values; stored: Values },
  clock: FilterClock,
): PlacedSection[] {
  const all = sections.flatMap((section) => section.fields.map((field) => field.key))
  let shown = shownSections(sections, fields, values, clock)
  for (let round = 0; round < all.length; round++) {
    const seen = keysIn(shown)
    const hidden = all.filter((key) => !seen.has(key))
    const kept = { ...values, ...Object.fromEntries(hidden.map((key) => [key, stored[key]])) }
    const next = shownSections(sections, fields, kept, clock)
    if (sameKeys(keysIn(next), seen)) return next
    shown = next
  }
  return shown
}

export function keysIn(sections: readonly PlacedSection[]): Set<string> {
  return new Set(sections.flatMap((section) => section.fields.map((field) => field.key)))
}

function sameKeys(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((key) => b.has(key))
}
