import { validationFailed } from '../../../platform/errors.ts'

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
