import type { Ctx } from '../../platform/context.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import { presentRecord, type Row } from '../../platform/records/row.ts'
import { ownersOfCustomers } from '../customers/index.ts'
import { contactKind } from './fields.ts'
import { can, type ContactAction } from './policy.ts'
import type { Contact } from './schema.ts'

export async function presentContact(tx: OrgTx, ctx: Ctx, row: Row): Promise<Contact> {
  const [contact] = await presentContacts(tx, ctx, [row])
  return contact!
}

export async function presentContacts(tx: OrgTx, ctx: Ctx, rows: Row[]): Promise<Contact[]> {
  const contacts = rows.map((row) => presentRecord(ctx, contactKind, row))
  const owners = await ownersOfCustomers(
    tx,
    ctx,
    contacts.flatMap((contact) => contact.customerId ?? []),
  )
  return contacts.map((contact) => {
    const allows = (action: ContactAction) => can(ctx.actor, action, contact, owners.get(contact.customerId ?? ''))
    return { ...contact, can: { edit: allows('edit'), delete: allows('delete'), transfer: allows('transfer') } }
  })
}
