import { type RawBuilder, sql } from 'kysely'
import { type Actor, hasRight, type Owned } from '../../platform/access/actor.ts'
import { coversAction, opening } from '../../platform/access/team.ts'
import { openTo, ownedBy } from '../../platform/access/visible.ts'
import type { Id } from '../../platform/id.ts'
import type { RecordKinds } from '../../platform/records/kind.ts'
import { customerKind } from '../customers/index.ts'

/** The leads that exist for this actor: those the right covers, those in whose teams they are, and those that became part of a customer that they see. */
export function visibleLeads(actor: Actor, alias: string, kinds: RecordKinds): RawBuilder<boolean> {
  if (actor.rights.get('lead.view') === 'all' || !hasRight(actor, 'lead.view'))
    return ownedBy(actor, 'lead.view', alias)
  const lead = (column: string) => sql.ref(`${alias}.${column}`)
  return sql<boolean>`(${openTo(actor, opening('lead', 'view'), alias)} or exists (select 1 from customers lc
    where lc.org_id = ${lead('org_id')} and lc.id = ${lead('converted_customer_id')} and lc.deleted_at is null and ${customerKind.visible(actor, 'lc', kinds)}))`
}

export const leadActions = ['edit', 'delete', 'transfer', 'share', 'convert'] as const
export type LeadAction = (typeof leadActions)[number]

/** Does a right cover the lead? Whether its state still allows the action is told by `refuseConverted`. */
export function may(actor: Actor, action: LeadAction, lead: Owned & { id: Id }): boolean {
  return coversAction(actor, 'lead', action, lead)
}

/** A converted lead is history and stays as it is; who may see it can still be decided. */
export function can(actor: Actor, action: LeadAction, lead: Owned & { id: Id; status: string }): boolean {
  return (lead.status !== 'converted' || action === 'share') && may(actor, action, lead)
}
