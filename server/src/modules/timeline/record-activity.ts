import type { z } from 'zod'
import type { Ctx } from '../../platform/context.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import { type Id, newId } from '../../platform/id.ts'
import type { ActivityKind } from './activity.ts'
import { insertActivities } from './store.ts'

/** The record an activity is about, and the customer on whose page it also appears. */
export interface Subject {
  type: string
  id: Id
  customerId?: Id | null
}

export interface Entry<D extends z.ZodType = z.ZodType> {
  activity: ActivityKind<string, D>
  subject: Subject
  data: z.infer<D>
  /** When it happened, if not now: imported and demo history keeps its own dates. */
  occurredAt?: Date
}

/** Writes one activity in the caller's transaction. */
export async function recordActivity<D extends z.ZodType>(tx: OrgTx, ctx: Ctx, entry: Entry<D>): Promise<void> {
  await recordActivities(tx, ctx, [entry as Entry])
}

export async function recordActivities(tx: OrgTx, ctx: Ctx, entries: Entry[]): Promise<void> {
  await insertActivities(
    tx,
    entries.map(({ activity, subject, data, occurredAt }) => ({
      org_id: ctx.orgId,
      id: newId(),
      subject_type: subject.type,
      subject_id: subject.id,
      customer_id: subject.customerId ?? (subject.type === 'customer' ? subject.id : null),
      kind: activity.kind,
      actor_id: ctx.actor.userId,
      via: ctx.via,
      data: JSON.stringify(data),
      occurred_at: occurredAt ?? ctx.now,
    })),
  )
}
