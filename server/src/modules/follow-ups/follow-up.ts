import { validationFailed } from '../../platform/errors.ts'

/** Clocks of phones run ahead a little. */
const tolerance = 10 * 60 * 1000

/** A follow-up tells what has happened: one in the future is refused (occurredAt: too_large). What is to happen is a next contact. */
export function refuseFuture(occurredAt: Date, now: Date): void {
  if (occurredAt.getTime() > now.getTime() + tolerance)
    throw validationFailed([{ path: 'occurredAt', code: 'too_large', params: { max: now.toISOString() } }])
}

/** The next contact after a new follow-up: the one it plans; else the planned one stands, unless this follow-up has met it. */
export function nextContactAfter(
  followUp: { occurredAt: Date; nextContactAt: Date | null },
  planned: Date | null,
): Date | null {
  if (followUp.nextContactAt) return followUp.nextContactAt
  return planned !== null && planned <= followUp.occurredAt ? null : planned
}

/** When a follow-up's plan changes from `was` to `is` (null: withdrawn), the record's follows, unless it was planned otherwise meanwhile. */
export function nextContactAfterChange(was: Date | null, is: Date | null, planned: Date | null): Date | null {
  return planned?.getTime() === was?.getTime() ? is : planned
}
