import { authorizeRight } from '../../platform/access/authorize.ts'
import type { Ctx } from '../../platform/context.ts'
import { type OrgTx, withOrg } from '../../platform/db/with-org.ts'
import { toColumns } from '../../platform/records/row.ts'
import { selectSubject } from '../../platform/records/subject.ts'
import { recordActivity } from '../timeline/index.ts'
import { followUpActivities } from './activities.ts'
import { attachFiles } from './attach-files.ts'
import { followUpKind } from './fields.ts'
import { nextContactAfter, refuseFuture } from './follow-up.ts'
import { noteContact } from './note-contact.ts'
import { presentFollowUp } from './present.ts'
import type { FollowUp, NewFollowUp } from './schema.ts'
import * as store from './store.ts'

/** Writes down a contact with a visible lead, customer, contact or opportunity, and when the next one is planned. */
export async function createFollowUp(ctx: Ctx, input: NewFollowUp): Promise<FollowUp> {
  return withOrg(ctx, (tx) => createFollowUpIn(tx, ctx, input))
}

/** The same inside a transaction that is already open. */
export async function createFollowUpIn(tx: OrgTx, ctx: Ctx, input: NewFollowUp): Promise<FollowUp> {
  authorizeRight(ctx.actor, 'followUp.create')
  const { attachments = [], ...values } = input
  const subject = await selectSubject(tx, ctx, { type: input.subjectType, id: input.subjectId }, 'forUpdate')
  const occurredAt = input.occurredAt ? new Date(input.occurredAt) : ctx.now
  refuseFuture(occurredAt, ctx.now)
  const author = { owner_id: ctx.actor.userId, owner_dept_id: ctx.actor.departmentId }
  const columns = {
    ...toColumns(followUpKind, values),
    occurred_at: occurredAt,
    customer_id: subject.customerId,
    ...author,
  }
  const row = await store.insert(tx, ctx, columns)
  await attachFiles(tx, ctx, row.id, attachments)
  const nextContactAt = input.nextContactAt ? new Date(input.nextContactAt) : null
  await noteContact(tx, ctx, subject, (planned) => nextContactAfter({ occurredAt, nextContactAt }, planned))
  const followUp = await presentFollowUp(tx, ctx, row)
  await recordActivity(tx, ctx, { activity: followUpActivities.created, subject, data: told(followUp), occurredAt })
  return followUp
}

const longestTold = 2_000

function told({ id, type, content, result, nextContactAt, attachments }: FollowUp) {
  const isCut = content.length > longestTold
  return {
    followUpId: id,
    type,
    content: isCut ? content.slice(0, longestTold).toWellFormed() : content,
    ...(isCut ? { isCut } : {}),
    result,
    nextContactAt,
    attachments,
  }
}
