import { authorizeRight } from '../../platform/access/authorize.ts'
import type { Ctx } from '../../platform/context.ts'
import { type OrgTx, withOrg } from '../../platform/db/with-org.ts'
import { checkReferences } from '../../platform/records/references.ts'
import { toColumns } from '../../platform/records/row.ts'
import { newOwner } from '../identity/index.ts'
import { recordActivity } from '../timeline/index.ts'
import { contactActivities } from './activities.ts'
import { contactKind } from './fields.ts'
import { presentContact } from './present.ts'
import type { Contact, NewContact } from './schema.ts'
import * as store from './store.ts'

/** Makes a contact, owned by the actor unless the input names another owner. */
export async function createContact(ctx: Ctx, input: NewContact): Promise<Contact> {
  return withOrg(ctx, (tx) => createContactIn(tx, ctx, input))
}

/** The same inside a transaction that is already open: conversions and imports create more than one record at once. */
export async function createContactIn(tx: OrgTx, ctx: Ctx, input: NewContact): Promise<Contact> {
  authorizeRight(ctx.actor, 'contact.create')
  const { ownerId, ...values } = input
  await checkReferences(tx, ctx, contactKind, values)
  const owner = await newOwner(tx, ctx, 'contact', ownerId)
  const contact = await presentContact(
    tx,
    ctx,
    await store.insert(tx, ctx, { is_decision_maker: false, ...toColumns(contactKind, values), ...owner }),
  )
  const subject = { type: 'contact', id: contact.id, customerId: contact.customerId }
  await recordActivity(tx, ctx, { activity: contactActivities.created, subject, data: { name: contact.name } })
  return contact
}
