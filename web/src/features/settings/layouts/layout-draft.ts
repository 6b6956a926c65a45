import type { FieldSet } from '../../../components/record-kind/field-descriptor.ts'
import type { LayoutField, LayoutSection } from '../../../components/record-kind/layout.ts'

/** A layout while somebody works on it. */
export interface LayoutDraft {
  name: string
  roleIds: readonly string[]
  sections: readonly LayoutSection[]
  omitted: readonly string[]
}

/** Where a field is dropped: before another, at the end of a section, or out of the layout. */
export type Target = { before: string } | { section: string } | 'pool'

/** What is stored, and at its end what has been made since, as everybody sees it. */
export function draftOf(
  shape: { sections: readonly LayoutSection[]; omitted: readonly string[] },
  fields: FieldSet,
  named: Pick<LayoutDraft, 'name' | 'roleIds'>,
): LayoutDraft {
  const told = new Set([...keysIn(shape.sections), ...shape.omitted])
  const others = fields.fields.filter((field) => field.custom && !told.has(field.key))
  const last: LayoutSection = {
    ...emptySection(freeKey(shape.sections, 'other')),
    title: null,
    fields: others.map((field) => placed(field.key)),
  }
  const sections = others.length > 0 ? [...shape.sections, last] : shape.sections
  return { ...named, sections, omitted: shape.omitted }
}

export function moveField(draft: LayoutDraft, key: string, target: Target): LayoutDraft {
  if (target !== 'pool' && 'before' in target && target.before === key) return draft
  const moved = draft.sections.flatMap((section) => section.fields).find((field) => field.key === key) ?? placed(key)
  const without = draft.sections.map((section) => ({
    ...section,
    fields: section.fields.filter((field) => field.key !== key),
  }))
  const omitted = draft.omitted.filter((other) => other !== key)
  if (target === 'pool') return { ...draft, sections: without, omitted: [...omitted, key] }
  const sections = without.map((section) => {
    if ('section' in target)
      return section.key === target.section ? { ...section, fields: [...section.fields, moved] } : section
    const at = section.fields.findIndex((field) => field.key === target.before)
    return at === -1 ? section : { ...section, fields: section.fields.toSpliced(at, 0, moved) }
  })
  return { ...draft, sections, omitted }
}

export function changeField(draft: LayoutDraft, key: string, change: Partial<LayoutField>): LayoutDraft {
  const sections = draft.sections.map((section) => ({
    ...section,
    fields: section.fields.map((field) => (field.key === key ? { ...field, ...change } : field)),
  }))
  return { ...draft, sections }
}

export function changeSection(draft: LayoutDraft, key: string, change: Partial<LayoutSection>): LayoutDraft {
  const sections = draft.sections.map((section) => (section.key === key ? { ...section, ...change } : section))
  return { ...draft, sections }
}

export function addSection(draft: LayoutDraft, title: LayoutSection['title']): LayoutDraft {
  return { ...draft, sections: [...draft.sections, { ...emptySection(freeKey(draft.sections, 'section')), title }] }
}

/** Its fields stay on the layout: in the section before it, or the next where it is the first. */
export function removeSection(draft: LayoutDraft, key: string): LayoutDraft {
  const at = draft.sections.findIndex((section) => section.key === key)
  const heir = draft.sections[at === 0 ? 1 : at - 1]
  const removed = draft.sections[at]
  if (!heir || !removed) return draft
  const sections = draft.sections
    .filter((section) => section.key !== key)
    .map((section) =>
      section.key === heir.key ? { ...section, fields: [...section.fields, ...removed.fields] } : section,
    )
  return { ...draft, sections }
}

export function moveSection(draft: LayoutDraft, key: string, step: 1 | -1): LayoutDraft {
  const at = draft.sections.findIndex((section) => section.key === key)
  const section = draft.sections[at]
  if (!section || at + step < 0 || at + step >= draft.sections.length) return draft
  return { ...draft, sections: draft.sections.toSpliced(at, 1).toSpliced(at + step, 0, section) }
}

/** What is saved: fields that have been deleted since the layout was opened are no longer of it. */
export function shapeOf(
  { sections, omitted }: Pick<LayoutDraft, 'sections' | 'omitted'>,
  placeable: readonly string[],
): { sections: LayoutSection[]; omitted: string[] } {
  const known = new Set(placeable)
  return {
    sections: sections.map((section) => ({
      ...section,
      fields: section.fields.filter((field) => known.has(field.key)),
    })),
    omitted: omitted.filter((key) => known.has(key)),
  }
}

export function keysIn(sections: readonly LayoutSection[]): string[] {
  return sections.flatMap((section) => section.fields.map((field) => field.key))
}

function placed(key: string): LayoutField {
  return { key, isRequired: false, width: 'half', visibleWhen: null }
}

function emptySection(key: string): LayoutSection {
  return { key, title: null, columns: 2, isFolded: false, visibleWhen: null, fields: [] }
}

function freeKey(sections: readonly LayoutSection[], wanted: string): string {
  const taken = new Set(sections.map((section) => section.key))
  let key = wanted
  for (let count = 2; taken.has(key); count++) key = `${wanted}${count}`
  return key
}

/** What new records have to say is always shown. */
export function mustStay(fields: FieldSet, key: string): boolean {
  const field = fields.byKey.get(key)
  return field !== undefined && field.required && !field.readOnly
}
