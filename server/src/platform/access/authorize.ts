import { forbidden } from '../errors.ts'
import type { Actor } from './actor.ts'

/** The record is visible, but the actor may not do this to it: 403 with the missing right. */
export function authorize(isAllowed: boolean, right: string): void {
  if (!isAllowed) throw forbidden(right)
}

/** For actions with no record yet, such as creating one. */
export function authorizeRight(actor: Actor, right: string): void {
  authorize(actor.rights.has(right), right)
}
