import dayjs from 'dayjs'
import { instantFromPicker, pickerFromDate } from '../../../lib/dates.ts'

/** Days after which keys usually end. */
export const usualDays = [7, 30, 90, 365] as const
export type ExpiryChoice = (typeof usualDays)[number] | 'day' | 'never'

/** As the form has it: so many days, up to a day of one's own, or for ever. */
export interface Expiry {
  choice: ExpiryChoice
  /** The last day, where one was chosen. */
  on: string | null
}

/** The instant at which the key ends, null for never; undefined as long as no day has been chosen. */
export function expiresAtOf({ choice, on }: Expiry, from: Date, timeZone: string): string | null | undefined {
  if (choice === 'never') return null
  if (choice !== 'day') return dayjs(from).add(choice, 'day').toISOString()
  const day = pickerFromDate(on)
  // Whoever chooses a day means to the end of it, where the organization is.
  return day ? (instantFromPicker(day.endOf('day'), timeZone) ?? undefined) : undefined
}
