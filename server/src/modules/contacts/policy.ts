import { type RawBuilder, sql } from 'kysely'
import { type Actor, covers, hasRight, type Owned } from '../../platform/access/actor.ts'
import { covered } from '../../platform/access/team.ts'
import { ownedBy } from '../../platform/access/visible.ts'
import type { Id } from '../../platform/id.ts'
import type { RecordKinds } from '../../platform/records/kind.ts'
import { customerKind } from '../customers/index.ts'

/** The contacts that exist for this actor: those the right's own scope covers, and everyone at a customer that they see. */
export function visibleContacts(actor: Actor, alias: string, kinds: RecordKinds): RawBuilder<boolean> {
  if (actor.rights.get('contact.view') === 'all' || !hasRight(actor, 'contact.view'))
    return ownedBy(actor, 'contact.view', alias)
  const contact = (column: string) => sql.ref(`${alias}.${column}`)
  return sql<boolean>`(${ownedBy(actor, 'contact.view', alias)} or exists (select 1 from customers cc
    where cc.org_id = ${contact('org_id')} and cc.id = ${contact('customer_id')} and cc.deleted_at is null and ${customerKind.visible(actor, 'cc', kinds)}))`
}

/** The contacts that may be deleted: those the right covers, by their own owner or by their customer's. */
export function deletableContacts(actor: Actor, alias: string): RawBuilder<boolean> {
  const contact = (column: string) => sql.ref(`${alias}.${column}`)
  return sql<boolean>`(${ownedBy(actor, 'contact.delete', alias)} or exists (select 1 from customers cd
    where cd.org_id = ${contact('org_id')} and cd.id = ${contact('customer_id')} and ${ownedBy(actor, 'contact.delete', 'cd')}))`
}

export const contactActions = ['edit', 'delete', 'transfer'] as const
export type ContactAction = (typeof contactActions)[number]

/**
 * Whoever a right lets touch records of the customer's owner may touch the customer's contacts, whosever those are; who may
 * change the customer as one of its team may change its contacts.
 */
export function can(
  actor: Actor,
  action: ContactAction,
  contact: Owned,
  customer: (Owned & { id: Id }) | undefined,
): boolean {
  const right = `contact.${action}`
  if (covers(actor, right, contact) || !customer) return covers(actor, right, contact)
  return action === 'edit'
    ? covered(actor, { right, kind: 'customer', access: 'write' }, customer)
    : covers(actor, right, customer)
}
