import { authorize } from '../../platform/access/authorize.ts'
import type { Ctx } from '../../platform/context.ts'
import { type OrgTx, withOrg } from '../../platform/db/with-org.ts'
import { staleVersion } from '../../platform/errors.ts'
import type { Id } from '../../platform/id.ts'
import { moveToBin } from '../recycle-bin/index.ts'
import { recordActivity } from '../timeline/index.ts'
import { contactActivities } from './activities.ts'
import { contactKind } from './fields.ts'
import { presentContact } from './present.ts'
import * as store from './store.ts'

/** Moves a contact to the recycle bin; what refers to it keeps doing so. */
export async function deleteContact(ctx: Ctx, id: Id, version: number): Promise<void> {
  return withOrg(ctx, (tx) => deleteContactIn(tx, ctx, id, version))
}

/** The same inside a transaction that is already open. */
export async function deleteContactIn(tx: OrgTx, ctx: Ctx, id: Id, version: number): Promise<void> {
  const contact = await presentContact(tx, ctx, await store.forUpdate(tx, ctx, id))
  authorize(contact.can.delete, 'contact.delete')
  if (contact.version !== version) throw staleVersion(contact)
  await moveToBin(tx, ctx, contactKind, id)
  const subject = { type: 'contact', id, customerId: contact.customerId }
  await recordActivity(tx, ctx, { activity: contactActivities.deleted, subject, data: { name: contact.name } })
}
