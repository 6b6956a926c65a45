import { authorize } from '../../platform/access/authorize.ts'
import type { Ctx } from '../../platform/context.ts'
import { type OrgTx, withOrg } from '../../platform/db/with-org.ts'
import { staleVersion } from '../../platform/errors.ts'
import type { Id } from '../../platform/id.ts'
import type { OwnerChange } from '../../platform/records/requests.ts'
import { ownerColumns } from '../identity/index.ts'
import { recordActivity } from '../timeline/index.ts'
import { contactActivities } from './activities.ts'
import { presentContact } from './present.ts'
import type { Contact } from './schema.ts'
import * as store from './store.ts'

/** Hands a contact over to a colleague. The answer is the contact as the actor last sees it, even if it is now out of reach. */
export async function changeOwner(ctx: Ctx, id: Id, input: OwnerChange): Promise<Contact> {
  return withOrg(ctx, (tx) => changeOwnerIn(tx, ctx, id, input))
}

/** The same inside a transaction that is already open. */
export async function changeOwnerIn(tx: OrgTx, ctx: Ctx, id: Id, input: OwnerChange): Promise<Contact> {
  const before = await presentContact(tx, ctx, await store.forUpdate(tx, ctx, id))
  authorize(before.can.transfer, 'contact.transfer')
  if (before.version !== input.version) throw staleVersion(before)
  const after = await presentContact(
    tx,
    ctx,
    await store.update(tx, ctx, id, { ...(await ownerColumns(tx, ctx, input.ownerId)) }),
  )
  const subject = { type: 'contact', id, customerId: after.customerId }
  await recordActivity(tx, ctx, {
    activity: contactActivities.ownerChanged,
    subject,
    data: { from: before.owner, to: after.owner },
  })
  return after
}
