import type { FieldError } from '../../../platform/errors.ts'
import { type Filter, readFilter } from '../../../platform/records/filter.ts'
import type { BoundField, RecordKind } from '../../../platform/records/kind.ts'
import type { LayoutField, LayoutSection, LayoutShape } from '../../../platform/records/layouts/layout.ts'
import { isPlaceable } from '../../../platform/records/layouts/resolve.ts'

/** Everything that is wrong with a layout of a kind, as its author sees the kind. */
export function faultsOfShape(kind: RecordKind, { sections, omitted }: LayoutShape): FieldError[] {
  const keys = sections.map((section) => section.key)
  const placed = sections.flatMap((section) => section.fields.map((field) => field.key))
  const seen = new Set<string>()
  return [
    ...keys.flatMap((key, index) =>
      keys.indexOf(key) < index
        ? [{ path: `shape.sections.${index}.key`, code: 'duplicate', params: { name: key } }]
        : [],
    ),
    ...sections.flatMap((section, index) => faultsOfSection(kind, section, `shape.sections.${index}`, seen)),
    ...omitted.flatMap((key, index) => {
      const path = `shape.omitted.${index}`
      const field = kind.byKey.get(key)
      if (!field || !isPlaceable(kind, field)) return [{ path, code: 'unknown_field' }]
      if (placed.includes(key) || omitted.indexOf(key) < index)
        return [{ path, code: 'duplicate', params: { name: key } }]
      return mustBeGiven(field) ? [{ path, code: 'needed_on_layout', params: { field: key } }] : []
    }),
  ]
}

/** Must whoever makes a record say it? Then it has to be on every layout, whatever the others say. */
function mustBeGiven(field: Pick<BoundField, 'required' | 'filledIn' | 'readOnly'>): boolean {
  return Boolean(field.required && !field.filledIn && !field.readOnly)
}

function faultsOfSection(kind: RecordKind, section: LayoutSection, path: string, seen: Set<string>): FieldError[] {
  const own = section.fields.map((field) => field.key)
  const needed = own.find((key) => mustBeGiven(kind.byKey.get(key) ?? {}))
  return [
    ...(section.title === null && !hasUsualTitle(kind, section.key)
      ? [{ path: `${path}.title`, code: 'required' }]
      : []),
    ...faultsOfCondition(kind, section.visibleWhen, `${path}.visibleWhen`, own, needed),
    ...section.fields.flatMap((field, index) => faultsOfField(kind, field, `${path}.fields.${index}`, seen)),
  ]
}

function hasUsualTitle(kind: RecordKind, key: string): boolean {
  return key === 'own' || /^other\d*$/.test(key) || kind.sections.some((section) => section.key === key)
}

function faultsOfField(kind: RecordKind, placed: LayoutField, path: string, seen: Set<string>): FieldError[] {
  const { key, isRequired } = placed
  const field = kind.byKey.get(key)
  if (!field || !isPlaceable(kind, field)) return [{ path: `${path}.key`, code: 'unknown_field' }]
  if (seen.has(key)) return [{ path: `${path}.key`, code: 'duplicate', params: { name: key } }]
  seen.add(key)
  return [
    ...(isRequired && field.readOnly ? [{ path: `${path}.isRequired`, code: 'invalid_option' }] : []),
    ...faultsOfCondition(kind, placed.visibleWhen, `${path}.visibleWhen`, [key], mustBeGiven(field) ? key : undefined),
  ]
}

/** `own`: the fields that it shows or hides; `needed`: one of them that has to be given in any case. */
function faultsOfCondition(
  kind: RecordKind,
  given: unknown,
  path: string,
  own: readonly string[],
  needed: string | undefined,
): FieldError[] {
  if (given === null) return []
  const errors: FieldError[] = []
  const filter = readFilter(kind, given, path, errors)
  const asked = filter ? fieldsOf(filter) : []
  return [
    ...errors,
    ...(needed === undefined ? [] : [{ path, code: 'needed_on_layout', params: { field: needed } }]),
    ...(asked.some((field) => own.includes(field.key)) ? [{ path, code: 'depends_on_itself' }] : []),
    // A form cannot know while it is being filled in what the database will work out.
    ...(asked.some(isComputed) ? [{ path, code: 'computed_condition' }] : []),
  ]
}

function fieldsOf(filter: Filter): BoundField[] {
  if ('and' in filter) return filter.and.flatMap(fieldsOf)
  if ('or' in filter) return filter.or.flatMap(fieldsOf)
  return [filter.field]
}

function isComputed(field: BoundField): boolean {
  return field.expression !== undefined || field.custom?.definition.type === 'formula'
}
