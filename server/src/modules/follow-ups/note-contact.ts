import type { Ctx } from '../../platform/context.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import type { Id } from '../../platform/id.ts'
import { contactedForUpdate, noteContacted } from '../../platform/records/follow-up-target.ts'
import type { SubjectRef } from '../../platform/records/subject.ts'
import * as store from './store.ts'

type Plan = (planned: Date | null) => Date | null

/**
 * Brings what a record says of its last and next contact up to date after one of its follow-ups was written, changed or
 * deleted; its customer was contacted with it. `plan` turns the next contact that stood there into the one to stand there:
 * on the record, or on its customer where the record itself keeps none.
 */
export async function noteContact(
  tx: OrgTx,
  ctx: Ctx,
  subject: SubjectRef & { customerId: Id | null },
  plan: Plan,
): Promise<void> {
  const hasOwnPlan = ctx.kinds.get(subject.type)?.followUpTarget?.nextColumn !== undefined
  await noteOn(tx, ctx, subject, plan)
  if (subject.type === 'customer' || !subject.customerId) return
  await noteOn(tx, ctx, { type: 'customer', id: subject.customerId }, hasOwnPlan ? (planned) => planned : plan)
}

async function noteOn(tx: OrgTx, ctx: Ctx, ref: SubjectRef, plan: Plan): Promise<void> {
  const kind = ctx.kinds.get(ref.type)
  if (!kind) return
  const { nextAt } = await contactedForUpdate(tx, ctx, kind, ref.id)
  await noteContacted(tx, ctx, kind, ref.id, { lastAt: await store.lastOccurredAt(tx, ctx, ref), nextAt: plan(nextAt) })
}

/** Lets a record's follow-ups appear with a customer's, which takes over the next contact if it has none: a lead's after its conversion. */
export async function moveFollowUpsToCustomer(tx: OrgTx, ctx: Ctx, subject: SubjectRef, customerId: Id): Promise<void> {
  await store.setCustomer(tx, ctx, subject, customerId)
  const kind = ctx.kinds.get(subject.type)
  const { nextAt } = kind ? await contactedForUpdate(tx, ctx, kind, subject.id) : { nextAt: null }
  await noteOn(tx, ctx, { type: 'customer', id: customerId }, (planned) => planned ?? nextAt)
}
