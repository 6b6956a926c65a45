import type { Ctx } from '../../platform/context.ts'
import { withOrg } from '../../platform/db/with-org.ts'
import type { Id } from '../../platform/id.ts'
import { createFollowUpIn } from '../follow-ups/index.ts'
import type { Cast } from './cast.ts'
import type { CompanyIdea } from './names.ts'
import type { Random } from '../../platform/random.ts'
import { later, type Scenes } from './scenes.ts'
import { results, talk } from './talk.ts'

export interface Stage {
  id: Id
  name: string
}

/** What every part of the story may draw on. */
export interface Story {
  random: Random
  scenes: Scenes
  cast: Cast
  today: Date
  /** Of the standard pipeline, in order. */
  stages: Stage[]
  pipelineId: Id
  lossReasonIds: Id[]
  products: { id: Id; price: string }[]
  newCompany: () => CompanyIdea
}

export interface Relation {
  customerId: Id
  contactId: Id | null
  seller: string
  name: string
}

export type Told = 'lead' | 'customer' | 'contact' | 'opportunity'

/** A call, visit or message, written down by whoever made it. */
export async function tell(
  ctx: Ctx,
  random: Random,
  subject: { subjectType: Told; subjectId: Id },
  phase: keyof typeof talk,
  nextInDays?: number,
): Promise<void> {
  const type = random.weighted([
    ['call', 5],
    ['visit', 3],
    ['message', 3],
    ['mail', 1],
  ] as const)
  const nextContactAt =
    nextInDays === undefined ? {} : { nextContactAt: later(ctx.now, nextInDays, random.between(0, 8)).toISOString() }
  const content = random.pick<string>(talk[phase])
  await withOrg(ctx, (tx) =>
    createFollowUpIn(tx, ctx, {
      ...subject,
      type,
      content,
      result: random.pick(results),
      occurredAt: ctx.now.toISOString(),
      ...nextContactAt,
    }),
  )
}
