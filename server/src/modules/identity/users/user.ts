import { conflict, validationFailed } from '../../../platform/errors.ts'
import type { Id } from '../../../platform/id.ts'

const profile = new Set(['name', 'phone', 'title'])

/** The given values that differ from the record's: a form sends all of its fields back. */
export function onlyChanges<T extends object>(before: object, given: T): Partial<T> {
  const was = before as Record<string, unknown>
  return Object.fromEntries(
    Object.entries(given).filter(([key, value]) => value !== undefined && (value ?? null) !== was[key]),
  ) as Partial<T>
}

export function touchesProfileOnly(changes: object, roles: { isChanged: boolean }): boolean {
  return !roles.isChanged && Object.keys(changes).every((key) => profile.has(key))
}

/** Nobody reports to themselves, through however many others. `managersAndAbove` starts with the new manager. */
export function refuseOwnManager(id: Id, managersAndAbove: readonly Id[]): void {
  if (managersAndAbove.includes(id)) throw validationFailed([{ path: 'managerId', code: 'circular' }])
}

export function refuseSignInWithoutAddress(user: { hasSignIn: boolean }, email: string | null | undefined): void {
  if (user.hasSignIn && !email) throw validationFailed([{ path: 'email', code: 'required' }])
}

/** Without an administrator nobody could give anybody a right any more. */
export function refuseLastAdministrator(hasOther: boolean): void {
  if (!hasOther)
    throw conflict(
      'last_administrator',
      'This is the last administrator who can sign in; give somebody else the role first.',
    )
}
