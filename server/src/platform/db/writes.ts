import type { Id } from '../id.ts'

const mostOrganizations = 10_000
const counts = new Map<Id, number>()
/** So that an organization that was forgotten never has an earlier number again. */
let next = 0

/** A number that every transaction of this process that writes in the organization changes when it is committed. */
export function writesIn(orgId: Id): number {
  return counts.get(orgId) ?? noteWrite(orgId)
}

export function noteWrite(orgId: Id): number {
  if (counts.size >= mostOrganizations) counts.clear()
  counts.set(orgId, ++next)
  return next
}
