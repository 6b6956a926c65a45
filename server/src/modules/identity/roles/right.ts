import { validationFailed } from '../../../platform/errors.ts'
import type { RecordKinds } from '../../../platform/records/kind.ts'

/** The rights once each, in the catalogue's order. Throws validation_failed with every one that is not in it. */
export function tidyRights(given: readonly string[], catalogue: readonly string[]): string[] {
  const unknown = given.flatMap((right, index) =>
    catalogue.includes(right)
      ? []
      : [{ path: `rights.${index}`, code: 'invalid_option', params: { options: [...catalogue] } }],
  )
  if (unknown.length > 0) throw validationFailed(unknown)
  return catalogue.filter((right) => given.includes(right))
}

/** Does a role's scope narrow the rights of this kind? The others hold for the whole organization. */
export function isScoped(kinds: RecordKinds, kind: string): boolean {
  return kind === 'user' || kind === 'audit' || (kinds.get(kind)?.byKey.has('ownerId') ?? false)
}
