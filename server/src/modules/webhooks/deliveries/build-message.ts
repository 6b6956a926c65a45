import type { Ctx } from '../../../platform/context.ts'
import { withOrg } from '../../../platform/db/with-org.ts'
import { AppError } from '../../../platform/errors.ts'
import type { Id } from '../../../platform/id.ts'
import { restrictPlaces } from '../../../platform/records/restrict-places.ts'
import { type EventSource, readEvent } from '../../timeline/index.ts'
import type { Message } from './message.ts'
import type { DueDelivery } from './store.ts'

/** As whoever `ctx` is may see it: undefined when they may not see the record. */
export async function buildMessage(
  ctx: Ctx,
  delivery: DueDelivery,
  sources: readonly EventSource[],
): Promise<Message | undefined> {
  const { activityId } = delivery
  if (activityId === null) return pingOf(delivery)
  const event = await withOrg(ctx, (tx) => readEvent(tx, ctx, activityId))
  if (!event) return undefined
  const { kind, subject, actor, via, data, occurredAt } = event
  const record = await readRecord(ctx, sources, subject)
  return { id: event.id, type: kind, occurredAt, subject, actor, via, data, record }
}

function pingOf({ id, createdAt }: DueDelivery): Message {
  const occurredAt = createdAt.toISOString()
  return { id, type: 'webhook.ping', occurredAt, subject: null, actor: null, via: null, data: {}, record: null }
}

async function readRecord(
  ctx: Ctx,
  sources: readonly EventSource[],
  subject: { type: string; id: Id },
): Promise<Message['record']> {
  const source = sources.find(({ kind }) => kind === subject.type)
  if (!source) return null
  try {
    const record = { ...(await source.read(ctx, subject.id)) }
    restrictPlaces(ctx.kinds, source.places, record)
    return record
  } catch (error) {
    if (error instanceof AppError && error.status === 404) return null
    throw error
  }
}
