/** How far a role reaches into one field: not at all, disguised, to read, or to read and write. */
export const fieldLevels = ['hidden', 'masked', 'read', 'edit'] as const
export type FieldLevel = (typeof fieldLevels)[number]

export function lower(a: FieldLevel, b: FieldLevel): FieldLevel {
  return fieldLevels[Math.min(fieldLevels.indexOf(a), fieldLevels.indexOf(b))]!
}

/** Does the first level reach further than the second? */
export function exceeds(a: FieldLevel, b: FieldLevel): boolean {
  return fieldLevels.indexOf(a) > fieldLevels.indexOf(b)
}

function higher(a: FieldLevel, b: FieldLevel): FieldLevel {
  return fieldLevels[Math.max(fieldLevels.indexOf(a), fieldLevels.indexOf(b))]!
}

/** A role as field rights need it: `levels` by kind and field key; what is not in there is open. */
export interface RoleLevels {
  isSystem: boolean
  rights: readonly string[]
  levels: Readonly<Record<string, Readonly<Record<string, FieldLevel>>>>
}

/**
 * A person's levels for one kind's fields. Roles add up, so the most generous one counts; but only among those that show
 * records of the kind at all, and a role without the right to change them opens nothing for writing.
 */
export function levelsFor(kind: string, hasView: boolean, roles: readonly RoleLevels[]): Map<string, FieldLevel> {
  const showing = hasView ? roles.filter((role) => role.isSystem || role.rights.includes(`${kind}.view`)) : roles
  const counted = showing.length > 0 ? showing : roles
  const levels = new Map<string, FieldLevel>()
  if (counted.some((role) => role.isSystem)) return levels
  for (const field of new Set(counted.flatMap((role) => Object.keys(role.levels[kind] ?? {})))) {
    const level = counted.map((role) => levelIn(role, kind, field)).reduce(higher, 'hidden')
    if (level !== 'edit') levels.set(field, level)
  }
  return levels
}

/** What one role alone opens of a field. */
export function levelIn(role: RoleLevels, kind: string, field: string): FieldLevel {
  if (role.isSystem) return 'edit'
  return lower(role.levels[kind]?.[field] ?? 'edit', reachOf(kind, role))
}

function reachOf(kind: string, { rights }: RoleLevels): FieldLevel {
  return rights.includes(`${kind}.edit`) || rights.includes(`${kind}.create`) ? 'edit' : 'read'
}
