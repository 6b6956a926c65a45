import { authorize } from '../../platform/access/authorize.ts'
import type { Ctx } from '../../platform/context.ts'
import { type OrgTx, withOrg } from '../../platform/db/with-org.ts'
import { AppError, inPart, validationFailed } from '../../platform/errors.ts'
import type { Id } from '../../platform/id.ts'
import type { Named } from '../../platform/records/schema.ts'
import { type Contact, createContactIn, getContactIn, updateContactIn } from '../contacts/index.ts'
import { createCustomerIn, type Customer, getCustomerIn } from '../customers/index.ts'
import { moveFollowUpsToCustomer } from '../follow-ups/index.ts'
import { createOpportunityIn, type Opportunity } from '../opportunities/index.ts'
import { linkTasksToCustomer } from '../tasks/index.ts'
import { linkToCustomer, recordActivity } from '../timeline/index.ts'
import { leadActivities } from './activities.ts'
import { type Carried, carry, ownerFor, type Part, refuseConverted } from './lead.ts'
import { may } from './policy.ts'
import { presentLead } from './present.ts'
import type { Conversion, Lead, NewConversion } from './schema.ts'
import * as store from './store.ts'

/**
 * Turns a lead into a customer, and if wanted a contact and an opportunity, all in one transaction; the customer and the
 * contact may be existing ones. New ones take over what the lead knows, but nothing that they would show the actor and the
 * lead does not: that stays with the lead. What happened to the lead, its follow-ups and tasks then appear with the customer. It
 * happens once: throws already_converted afterwards. Throws forbidden without the right to create one of the parts.
 */
export async function convertLead(ctx: Ctx, id: Id, input: NewConversion): Promise<Conversion> {
  return withOrg(ctx, async (tx) => {
    const lead = presentLead(ctx, await store.forUpdate(tx, ctx, id))
    authorize(may(ctx.actor, 'convert', lead), 'lead.convert')
    refuseConverted(lead)
    const source = { lead, carried: carry(ctx.kinds, lead) }
    const customer = await inPart('customer', () => toCustomer(tx, ctx, source, input.customer))
    const contact = await inPart('contact', () => toContact(tx, ctx, source, customer, input.contact))
    const opportunity = await inPart('opportunity', () =>
      toOpportunity(tx, ctx, source, { customer, contact }, input.opportunity),
    )
    const converted = await close(tx, ctx, lead, { customer, contact, opportunity })
    const made = (part: Part) => Boolean(input[part] && !isExisting(input[part]))
    const leftWithLead = source.carried.left.filter(({ part }) => made(part))
    return { lead: converted, customer: await asItIsNow(tx, ctx, customer), contact, opportunity, leftWithLead }
  })
}

interface Source {
  lead: Lead
  carried: Carried
}

async function toCustomer(
  tx: OrgTx,
  ctx: Ctx,
  { lead, carried }: Source,
  given: NewConversion['customer'],
): Promise<Customer> {
  if (isExisting(given)) return asReference(() => getCustomerIn(tx, ctx, given.id))
  return createCustomerIn(tx, ctx, { ...carried.of('customer'), ...ownerFor(ctx.actor, 'customer', lead), ...given })
}

async function toContact(
  tx: OrgTx,
  ctx: Ctx,
  { lead, carried }: Source,
  customer: Customer,
  given: NewConversion['contact'],
): Promise<Contact | null> {
  if (!given) return null
  if (!isExisting(given))
    return createContactIn(tx, ctx, {
      ...carried.of('contact'),
      ...ownerFor(ctx.actor, 'contact', lead),
      ...given,
      customerId: customer.id,
    })
  const contact = await asReference(() => getContactIn(tx, ctx, given.id))
  if (contact.customerId === customer.id) return contact
  if (contact.customerId) throw validationFailed([{ path: 'id', code: 'other_customer' }])
  return updateContactIn(tx, ctx, contact.id, { version: contact.version, customerId: customer.id })
}

async function toOpportunity(
  tx: OrgTx,
  ctx: Ctx,
  { lead, carried }: Source,
  { customer, contact }: { customer: Customer; contact: Contact | null },
  given: NewConversion['opportunity'],
): Promise<Opportunity | null> {
  if (!given) return null
  const parties = { customerId: customer.id, contactId: contact?.id ?? null }
  return createOpportunityIn(tx, ctx, {
    ...carried.of('opportunity'),
    ...ownerFor(ctx.actor, 'opportunity', lead),
    ...given,
    ...parties,
  })
}

/** The lead's follow-ups count for the customer now. An actor who made it for the lead's owner may not see it any more. */
async function asItIsNow(tx: OrgTx, ctx: Ctx, customer: Customer): Promise<Customer> {
  try {
    return await getCustomerIn(tx, ctx, customer.id)
  } catch (error) {
    if (error instanceof AppError && error.code === 'not_found') return customer
    throw error
  }
}

type Results = Omit<Conversion, 'lead' | 'leftWithLead'>

async function close(tx: OrgTx, ctx: Ctx, lead: Lead, { customer, contact, opportunity }: Results): Promise<Lead> {
  const subject = { type: 'lead', id: lead.id }
  await linkToCustomer(tx, ctx.orgId, subject, customer.id)
  await linkTasksToCustomer(tx, ctx.orgId, subject, customer.id)
  await moveFollowUpsToCustomer(tx, ctx, subject, customer.id)
  const row = await store.update(tx, ctx, lead.id, {
    status: 'converted',
    // The customer has taken the planned contact over.
    next_contact_at: null,
    converted_at: ctx.now,
    converted_by: ctx.actor.userId,
    converted_customer_id: customer.id,
    converted_contact_id: contact?.id ?? null,
    converted_opportunity_id: opportunity?.id ?? null,
  })
  const data = {
    status: lead.status,
    customer: named(customer),
    contact: contact && named(contact),
    opportunity: opportunity && named(opportunity),
  }
  await recordActivity(tx, ctx, {
    activity: leadActivities.converted,
    subject: { ...subject, customerId: customer.id },
    data,
  })
  return presentLead(ctx, row)
}

function named({ id, name }: Named): Named {
  return { id, name }
}

function isExisting(given: object): given is { id: Id } {
  return 'id' in given
}

/** A record that the body points to and that does not exist for the actor is a fault of the body, not of the address. */
async function asReference<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load()
  } catch (error) {
    if (error instanceof AppError && error.code === 'not_found')
      throw validationFailed([{ path: 'id', code: 'not_found' }])
    throw error
  }
}
