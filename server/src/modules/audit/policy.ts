import { type Actor, hasRight } from '../../platform/access/actor.ts'

export function mayView(actor: Actor): boolean {
  return hasRight(actor, 'audit.view')
}

/** Whose right reaches everything also sees what happened to accounts, settings and records that are gone; of records never more than their other rights show. */
export function seesAll(actor: Actor): boolean {
  return actor.rights.get('audit.view') === 'all'
}
