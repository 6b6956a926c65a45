import type { FieldError } from '../../errors.ts'
import { type Filter, readFilter } from '../filter.ts'
import type { BoundField, RecordKind } from '../kind.ts'
import { isOpen } from '../restrict.ts'
import type { ActorLayout, LayoutField, LayoutSection, LayoutShape, Requirement, StoredLayout } from './layout.ts'

/** Who made and changed a record, and when, has a section of its own at the end of the page. */
const system = new Set(['ownerDepartmentId', 'createdAt', 'createdById', 'updatedAt', 'updatedById'])

/**
 * Can a layout say where the field stands? Not of the stamps, of what each is answered for themselves, nor of what only a
 * form of the kind's own asks for on creation.
 */
export function isPlaceable(kind: RecordKind, { key, createOnly, perAsker, custom }: BoundField): boolean {
  if (custom) return true
  return !system.has(key) && !perAsker && (!createOnly || standsInStandard(kind, key))
}

function standsInStandard(kind: RecordKind, key: string): boolean {
  return kind.sections.some((section) => section.fields.includes(key))
}

/** The layout of a kind for which the organization made none: as the application tells it, its own fields at the end. */
export function standardShape(kind: RecordKind): LayoutShape {
  const placed = kind.sections.map(({ key, fields }) => sectionOf(key, present(kind, fields))).filter(hasFields)
  return { sections: [...placed, ...sectionOfOthers(kind, 'own', placed, [])], omitted: [] }
}

/** A stored layout to somebody who sees the kind as `kind` tells it. */
export function layoutForActor(kind: RecordKind, { id, name, shape }: StoredLayout): ActorLayout {
  const requirements: Requirement[] = []
  const sections = shape.sections.map((section): LayoutSection => {
    const shown = conditionSeen(kind, section.visibleWhen)
    const fields = section.fields.flatMap((placed) => {
      const field = kind.byKey.get(placed.key)
      return field && field.level !== 'hidden' ? [fieldForActor(kind, field, placed, shown, requirements)] : []
    })
    return { ...section, fields, visibleWhen: shown.filter ? section.visibleWhen : null }
  })
  const others = sectionOfOthers(kind, 'other', shape.sections, shape.omitted)
  return { id, name, sections: [...sections, ...others].filter(hasFields), omitted: shape.omitted, requirements }
}

function hasFields(section: LayoutSection): boolean {
  return section.fields.length > 0
}

function fieldForActor(
  kind: RecordKind,
  field: BoundField,
  placed: LayoutField,
  ofSection: SeenCondition,
  requirements: Requirement[],
): LayoutField {
  const own = conditionSeen(kind, placed.visibleWhen)
  // Whether it had to be filled in would tell what a hidden field says.
  const isAsked = placed.isRequired && !own.isUnknown && !ofSection.isUnknown && isOpen(field) && !field.readOnly
  if (isAsked)
    requirements.push({ key: field.key, conditions: [ofSection.filter, own.filter].filter((one) => one !== undefined) })
  return { ...placed, isRequired: isAsked, visibleWhen: own.filter ? placed.visibleWhen : null }
}

/** `isUnknown`: it asks for what this actor does not see, so to them it counts as true. */
interface SeenCondition {
  filter?: Filter
  isUnknown?: boolean
}

function conditionSeen(kind: RecordKind, given: unknown): SeenCondition {
  if (given === null || given === undefined) return {}
  const errors: FieldError[] = []
  const filter = readFilter(kind, given, '', errors)
  return filter && errors.length === 0 ? { filter } : { isUnknown: true }
}

/** Own fields that a layout does not mention: made after it was. */
function sectionOfOthers(
  kind: RecordKind,
  key: string,
  sections: readonly LayoutSection[],
  omitted: readonly string[],
): LayoutSection[] {
  const mentioned = new Set([...sections.flatMap((section) => section.fields.map((field) => field.key)), ...omitted])
  const others = kind.bound.filter((field) => field.custom && field.level !== 'hidden' && !mentioned.has(field.key))
  return others.length > 0 ? [sectionOf(freeKey(key, sections), others)] : []
}

function freeKey(wanted: string, sections: readonly LayoutSection[]): string {
  let key = wanted
  for (let count = 2; sections.some((section) => section.key === key); count++) key = `${wanted}${count}`
  return key
}

function present(kind: RecordKind, keys: readonly string[]): BoundField[] {
  return keys.flatMap((key) => kind.byKey.get(key) ?? []).filter((field) => field.level !== 'hidden')
}

function sectionOf(key: string, fields: readonly BoundField[]): LayoutSection {
  return {
    key,
    title: null,
    columns: 2,
    isFolded: false,
    visibleWhen: null,
    fields: fields.map((field) => ({
      key: field.key,
      isRequired: false,
      width: field.type === 'longText' || field.type === 'address' ? 'full' : 'half',
      visibleWhen: null,
    })),
  }
}
