import { AppError, type FieldError } from '../errors.ts'
import { displayKey, type BoundField, type RecordKind } from './kind.ts'
import { mask } from './mask.ts'

/** Takes out of a presented record what the actor may not see, and disguises what they may see in part. Changes the record. */
export function restrictRecord(kind: RecordKind, record: object): void {
  const held = record as Record<string, unknown>
  for (const field of kind.limited) {
    const holder = field.custom ? (held['custom'] as Record<string, unknown> | undefined) : held
    if (!holder) continue
    const name = field.custom?.name ?? field.key
    if (field.level === 'masked') {
      if (name in holder) holder[name] = mask(field.type, holder[name])
      continue
    }
    delete holder[name]
    if (field.target || field.type === 'file') delete holder[displayKey(name)]
  }
  for (const key of kind.hiddenExtras) delete held[key]
}

/** The same for a list of changes as activities keep them. */
export function restrictChanges<C extends { field: string; from?: unknown; to?: unknown }>(
  kind: RecordKind,
  changes: readonly C[],
): C[] {
  return changes
    .filter(({ field }) => !isHidden(kind, field))
    .map((change) => {
      const field = kind.byKey.get(change.field)
      if (field?.level !== 'masked') return change
      return { ...change, from: mask(field.type, change.from), to: mask(field.type, change.to) }
    })
}

function isHidden(kind: RecordKind, key: string): boolean {
  const field = kind.byKey.get(key)
  // Own fields that have been deleted are told to nobody any more.
  if (!field) return key.startsWith('custom.') || kind.hiddenExtras.includes(key)
  return field.level === 'hidden'
}

/** May this actor see all of a field? Sums over it, orders by it and matches by it are theirs only then. */
export function shows(kind: RecordKind | undefined, key: string): boolean {
  const field = kind?.byKey.get(key)
  return field !== undefined && field.level !== 'hidden' && field.level !== 'masked'
}

/**
 * May a command copy a value from one field to another on the actor's behalf? Only to where they see no more of it than they
 * did: what moves must not be told by its new place.
 */
export function mayCarry(from: BoundField | undefined, to: BoundField | undefined): boolean {
  return sightOf(from) >= sightOf(to)
}

function sightOf(field: BoundField | undefined): number {
  if (field?.level === 'hidden') return 0
  return field?.level === 'masked' ? 1 : 2
}

/** Why a field is closed that is checked against what the actor does not see. */
export function checkedUnseen(path: string, { unseen }: BoundField): FieldError {
  return { path, code: 'checked_unseen', params: { against: unseen } }
}

/** Throws field_right_missing (403) where an amount of the kind cannot be the actor's to set, though no body gives it. */
export function refuseUnseen(kind: RecordKind, key: string): void {
  const field = kind.byKey.get(key)
  if (!field?.unseen) return
  const detail = `This goes by ${field.unseen.join(', ')}, which your roles do not show you.`
  throw new AppError(403, 'field_right_missing', detail, { fields: [checkedUnseen(key, field)] })
}

/** May this actor give the field a value? */
export function isOpen(field: BoundField | undefined): boolean {
  return field?.level === undefined || field.level === 'edit'
}
