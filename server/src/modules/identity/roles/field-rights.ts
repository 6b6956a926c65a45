import type { FieldLevel } from '../../../platform/access/field-level.ts'
import { type FieldError, validationFailed } from '../../../platform/errors.ts'
import { canLimit } from '../../../platform/records/custom/own-kinds.ts'
import type { BoundField, RecordKind, RecordKinds } from '../../../platform/records/kind.ts'
import { isMaskable } from '../../../platform/records/mask.ts'

/** Levels by kind and field; what is not in there is open. */
export type FieldRights = Record<string, Record<string, FieldLevel>>

/**
 * The levels as they are stored: open ones left out. Throws validation_failed with every kind and field that there is not or
 * that no role can limit, and with fields without which a holder of `rights` could make no record.
 */
export function tidyFieldRights(given: FieldRights, rights: readonly string[], kinds: RecordKinds): FieldRights {
  const errors: FieldError[] = []
  const tidy: FieldRights = {}
  for (const [name, levels] of Object.entries(given)) {
    const kind = kinds.get(name)
    if (!kind?.isCustomizable) errors.push({ path: `fieldRights.${name}`, code: 'unknown_field' })
    else {
      for (const [key, level] of Object.entries(levels)) {
        const fault = faultOf(kind, kind.byKey.get(key), level, rights)
        if (fault) errors.push({ path: `fieldRights.${name}.${key}`, ...fault })
      }
      const limited = Object.entries(levels).filter(([, level]) => level !== 'edit')
      if (limited.length > 0) tidy[name] = Object.fromEntries(limited)
    }
  }
  if (errors.length > 0) throw validationFailed(errors)
  return tidy
}

function faultOf(
  kind: RecordKind,
  field: BoundField | undefined,
  level: FieldLevel,
  rights: readonly string[],
): Omit<FieldError, 'path'> | undefined {
  if (!field) return { code: 'unknown_field' }
  if (level === 'edit') return undefined
  if (!canLimit(kind, field)) return { code: 'invalid_option', params: { options: ['edit'] } }
  if (level === 'masked' && !isMaskable(field.type))
    return { code: 'invalid_option', params: { options: ['hidden', 'read', 'edit'] } }
  const mustBeGiven = field.required && !field.filledIn && !field.readOnly && !field.custom
  if (mustBeGiven && rights.includes(`${kind.kind}.create`)) return { code: 'needed_to_create' }
  return undefined
}

/** `given` tells whole kinds anew; of the others nothing changes. Kinds and fields that are no more are forgotten. */
export function mergeFieldRights(before: FieldRights, given: FieldRights | undefined, kinds: RecordKinds): FieldRights {
  const known = Object.entries({ ...before, ...given }).flatMap(([name, levels]) => {
    const fields = Object.entries(levels).filter(
      ([key]) => given?.[name] !== undefined || kinds.get(name)?.byKey.has(key),
    )
    return kinds.get(name) || given?.[name] !== undefined ? [[name, Object.fromEntries(fields)] as const] : []
  })
  return Object.fromEntries(known)
}
