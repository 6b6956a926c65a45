import { validationFailed } from '../../platform/errors.ts'
import type { Id } from '../../platform/id.ts'

/** A customer's parent may not be the customer itself or one of its own subsidiaries. */
export function refuseOwnAncestor(id: Id, parentAndAbove: readonly Id[]): void {
  if (parentAndAbove.includes(id)) throw validationFailed([{ path: 'parentId', code: 'circular' }])
}
