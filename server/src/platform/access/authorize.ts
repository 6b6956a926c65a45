import { forbidden } from '../errors.ts'
import type { Actor } from './actor.ts'

/** The record is visible, but the actor may not do this to it: 403 with the missing right. */
export function authorize(isAllowed: boolean, right: string): void {
  if (!isAllowed) throw forbidden(right)
}

/**
 * Reads show what the actor may see, which without the right is nothing. To a program that would look like an empty
 * organization, so a key that was not given the right of its owner is told: 403 with the right.
 */
export function refuseWithheld(actor: Actor, right: string): void {
  authorize(!actor.apiKey?.withheld.has(right), right)
}

/** For actions with no record yet, such as creating one. */
export function authorizeRight(actor: Actor, right: string): void {
  authorize(actor.rights.has(right), right)
}
