import { authorize } from '../../platform/access/authorize.ts'
import type { Ctx } from '../../platform/context.ts'
import { type OrgTx, withOrg } from '../../platform/db/with-org.ts'
import { staleVersion } from '../../platform/errors.ts'
import type { Id } from '../../platform/id.ts'
import { moveToBin } from '../recycle-bin/index.ts'
import { recordActivity } from '../timeline/index.ts'
import { followUpActivities } from './activities.ts'
import { followUpKind } from './fields.ts'
import { nextContactAfterChange } from './follow-up.ts'
import { noteContact } from './note-contact.ts'
import { presentFollowUp } from './present.ts'
import * as store from './store.ts'

/** Moves a follow-up to the recycle bin, and the next contact that it had planned goes with it. */
export async function deleteFollowUp(ctx: Ctx, id: Id, version: number): Promise<void> {
  return withOrg(ctx, (tx) => deleteFollowUpIn(tx, ctx, id, version))
}

/** The same inside a transaction that is already open. */
export async function deleteFollowUpIn(tx: OrgTx, ctx: Ctx, id: Id, version: number): Promise<void> {
  const followUp = await presentFollowUp(tx, ctx, await store.forUpdate(tx, ctx, id))
  authorize(followUp.can.delete, 'followUp.delete')
  if (followUp.version !== version) throw staleVersion(followUp)
  await moveToBin(tx, ctx, followUpKind, id)
  const subject = { type: followUp.subjectType, id: followUp.subjectId, customerId: followUp.customerId }
  const was = followUp.nextContactAt === null ? null : new Date(followUp.nextContactAt)
  await noteContact(tx, ctx, subject, (planned) => nextContactAfterChange(was, null, planned))
  await recordActivity(tx, ctx, {
    activity: followUpActivities.deleted,
    subject,
    data: { followUpId: id, type: followUp.type },
  })
}
