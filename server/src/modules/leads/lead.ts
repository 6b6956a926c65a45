import { type Actor, hasRight } from '../../platform/access/actor.ts'
import { AppError, validationFailed } from '../../platform/errors.ts'
import type { Id } from '../../platform/id.ts'
import type { Lead, LeadStatus } from './schema.ts'

/** Throws already_converted (409) with the lead, which says what it became. */
export function refuseConverted(lead: Lead): void {
  if (lead.status === 'converted')
    throw new AppError(409, 'already_converted', 'This lead has been converted; work on with its customer.', {
      current: lead,
    })
}

/** `converted` is reached by a conversion only. */
export function refuseConvertedStatus(status: LeadStatus | undefined, options: readonly LeadStatus[]): void {
  if (status === 'converted')
    throw validationFailed([
      {
        path: 'status',
        code: 'invalid_option',
        params: { options: options.filter((option) => option !== 'converted') },
      },
    ])
}

/** What a new customer takes over from the lead, where the conversion does not say otherwise. */
export function customerFrom(lead: Lead) {
  const { industry, source, province, city, address } = lead
  // Someone without a company is the customer themselves, reached at the lead's own numbers.
  const reach = lead.companyName ? { phone: lead.phone } : { phone: lead.phone ?? lead.mobile, email: lead.email }
  return { industry, source, province, city, address, currency: lead.currency, ...reach }
}

/** What a new contact takes over from the lead. */
export function contactFrom(lead: Lead) {
  const { title, mobile, phone, email, wechat } = lead
  return { title, mobile, phone, email, wechat }
}

/** What a new opportunity takes over from the lead. */
export function opportunityFrom(lead: Lead) {
  return { amount: lead.expectedAmount, currency: lead.currency, source: lead.source }
}

/** New records go to the lead's owner where the actor may give records of that kind away, and to the actor otherwise. */
export function ownerFor(actor: Actor, kind: string, lead: Lead): { ownerId: Id } {
  return { ownerId: hasRight(actor, `${kind}.transfer`) ? lead.ownerId : actor.userId }
}
