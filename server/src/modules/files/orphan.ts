import { type Id } from '../../platform/id.ts'

/** How long a file waits for a record to hold it, in milliseconds. */
export const orphanLife = 24 * 60 * 60 * 1000

/** How long a file is kept that an own field has let go of, in milliseconds: longer than changes can be undone (90 days). */
export const releasedLife = 91 * 24 * 60 * 60 * 1000

/** The ids among these that were made before an instant: a UUIDv7 begins with its milliseconds. */
export function madeBefore(ids: readonly Id[], before: Date): Id[] {
  return ids.filter((id) => Number.parseInt(id.replace('-', '').slice(0, 12), 16) < before.getTime())
}
