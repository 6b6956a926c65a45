import type { z } from 'zod'
import type { Actor } from '../../platform/access/actor.ts'
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

/** What an activity keeps of who did it, when and from where. Without an actor it was the system, or somebody unknown. */
export type Teller = Pick<Ctx, 'orgId' | 'now' | 'via' | 'requestId' | 'origin'> & {
  actor: Pick<Actor, 'userId'> | null
}

/** Writes one activity in the caller's transaction. */
export async function recordActivity<D extends z.ZodType>(tx: OrgTx, by: Teller, entry: Entry<D>): Promise<void> {
  await recordActivities(tx, by, [entry as Entry])
}

export async function recordActivities(tx: OrgTx, by: Teller, entries: readonly Entry[]): Promise<void> {
  await insertActivities(
    tx,
    by,
    entries.map(({ activity, subject, data, occurredAt }) => ({
      id: newId(),
      subjectType: subject.type,
      subjectId: subject.id,
      customerId: subject.customerId ?? (subject.type === 'customer' ? subject.id : null),
      kind: activity.kind,
      data: JSON.stringify(data),
      occurredAt: occurredAt ?? by.now,
    })),
  )
}
