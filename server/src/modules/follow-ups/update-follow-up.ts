import { authorize } from '../../platform/access/authorize.ts'
import type { Ctx } from '../../platform/context.ts'
import { type OrgTx, withOrg } from '../../platform/db/with-org.ts'
import { staleVersion } from '../../platform/errors.ts'
import type { Id } from '../../platform/id.ts'
import { diffRecords, toColumns } from '../../platform/records/row.ts'
import { recordActivity } from '../timeline/index.ts'
import { followUpActivities } from './activities.ts'
import { attachFiles } from './attach-files.ts'
import { followUpKind } from './fields.ts'
import { nextContactAfterChange, refuseFuture } from './follow-up.ts'
import { noteContact } from './note-contact.ts'
import { presentFollowUp } from './present.ts'
import type { FollowUp, FollowUpPatch } from './schema.ts'
import * as store from './store.ts'

/** Changes the given fields. Throws stale_version when the follow-up has changed since `version`. */
export async function updateFollowUp(ctx: Ctx, id: Id, patch: FollowUpPatch): Promise<FollowUp> {
  return withOrg(ctx, (tx) => updateFollowUpIn(tx, ctx, id, patch))
}

/** The same inside a transaction that is already open. */
export async function updateFollowUpIn(tx: OrgTx, ctx: Ctx, id: Id, patch: FollowUpPatch): Promise<FollowUp> {
  const before = await presentFollowUp(tx, ctx, await store.forUpdate(tx, ctx, id))
  authorize(before.can.edit, 'followUp.edit')
  const { version, attachments, ...changes } = patch
  if (before.version !== version) throw staleVersion(before)
  if (changes.occurredAt) refuseFuture(new Date(changes.occurredAt), ctx.now)
  if (attachments) await attachFiles(tx, ctx, id, attachments)
  const after = await presentFollowUp(tx, ctx, await store.update(tx, ctx, id, toColumns(followUpKind, changes)))
  const subject = { type: after.subjectType, id: after.subjectId, customerId: after.customerId }
  await noteContact(tx, ctx, subject, (planned) =>
    nextContactAfterChange(toDate(before.nextContactAt), toDate(after.nextContactAt), planned),
  )
  const changed = [...diffRecords(ctx, followUpKind, before, after), ...changedFiles(before, after)]
  if (changed.length > 0)
    await recordActivity(tx, ctx, {
      activity: followUpActivities.updated,
      subject,
      data: { followUpId: id, changes: changed },
    })
  return after
}

function changedFiles(before: FollowUp, after: FollowUp) {
  const names = (followUp: FollowUp) => followUp.attachments.map((file) => file.name)
  const isSame = JSON.stringify(before.attachments) === JSON.stringify(after.attachments)
  return isSame ? [] : [{ field: 'attachments', from: names(before), to: names(after) }]
}

function toDate(instant: string | null): Date | null {
  return instant === null ? null : new Date(instant)
}
