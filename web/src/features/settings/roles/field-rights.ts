import type { FieldDescriptor, FieldLevel } from '../../../components/record-kind/field-descriptor.ts'

/** Levels by kind and field; what is not in there is open. */
export type FieldRights = Readonly<Record<string, Readonly<Record<string, FieldLevel>>>>

/** What a role can be given of a field: what nobody can write, or the role may not change, is at most for reading. */
export function levelsOf(field: FieldDescriptor, mayWrite: boolean): FieldLevel[] {
  return [
    mayWrite && !field.readOnly ? ('edit' as const) : undefined,
    'read' as const,
    field.canMask ? ('masked' as const) : undefined,
    'hidden' as const,
  ].filter((level) => level !== undefined)
}

/** The level as the table shows it. */
export function shownLevel(rights: FieldRights, kind: string, field: FieldDescriptor, mayWrite: boolean): FieldLevel {
  const level = rights[kind]?.[field.key] ?? 'edit'
  return level === 'edit' && (!mayWrite || field.readOnly) ? 'read' : level
}

/** Gives these fields a level. The highest that a field can have is kept as open: rights that come later then count. */
export function withLevel(
  rights: FieldRights,
  kind: string,
  fields: readonly FieldDescriptor[],
  level: FieldLevel,
  mayWrite: boolean,
): FieldRights {
  const levels = { ...rights[kind] }
  for (const field of fields) {
    const possible = levelsOf(field, mayWrite)
    if (!possible.includes(level)) continue
    if (level === possible[0]) delete levels[field.key]
    else levels[field.key] = level
  }
  return { ...rights, [kind]: levels }
}

/** Without a value for it no record can be made, so whoever makes some has to see it. */
export function isNeeded(field: FieldDescriptor, mayCreate: boolean): boolean {
  return mayCreate && field.required && !field.custom
}

export function limitedCount(rights: FieldRights, kind: string): number {
  return Object.keys(rights[kind] ?? {}).length
}

export function isSameRights(a: FieldRights, b: FieldRights): boolean {
  const kinds = [...new Set([...Object.keys(a), ...Object.keys(b)])]
  return kinds.every((kind) => {
    const [one, other] = [a[kind] ?? {}, b[kind] ?? {}]
    return [...Object.keys(one), ...Object.keys(other)].every((key) => one[key] === other[key])
  })
}
