import { withOrg } from '../../platform/db/with-org.ts'
import { createProductIn } from '../products/index.ts'
import { defaultPipeline, lossReasonsOf, stagesOf } from '../pipelines/index.ts'
import { type DemoDeps, makeCast } from './cast.ts'
import { customerStory } from './customer-story.ts'
import { leadStory } from './lead-story.ts'
import { companyNames } from './names.ts'
import { administrator } from './people.ts'
import { seededRandom } from '../../platform/random.ts'
import { later, Scenes } from './scenes.ts'
import type { Story } from './story.ts'
import { products } from './talk.ts'
import { taskStory } from './task-story.ts'

/** How much there is to tell: a year's worth for twelve people. */
const wholeYear = { customers: 70, leads: 120 }
const yearDays = 360

/**
 * A believable company with a year behind it, told through the same commands that people use. The same seed tells the same
 * story, ending today. Does nothing in a database that already has an organization.
 */
export async function loadDemo(
  deps: DemoDeps & { seed: number; size?: typeof wholeYear },
): Promise<{ scenes: number }> {
  const random = seededRandom(deps.seed)
  const cast = await makeCast(deps)
  const begins = new Date(deps.now.getTime() - yearDays * 86_400_000)
  const story = await prepare(cast.as(administrator.email, begins), { random, cast, today: deps.now })
  // Business grows: the later of two days, so that much of it is still in motion today.
  const someDay = () =>
    later(begins, Math.max(random.between(0, yearDays - 4), random.between(0, yearDays - 4)), random.between(0, 8))
  const { customers, leads } = deps.size ?? wholeYear
  for (let index = 0; index < customers; index++) customerStory(story, someDay())
  for (let index = 0; index < leads; index++) leadStory(story, someDay())
  const scenes = await story.scenes.play(cast)
  await taskStory(story)
  return { scenes }
}

async function prepare(
  ctx: ReturnType<Story['cast']['as']>,
  known: Pick<Story, 'random' | 'cast' | 'today'>,
): Promise<Story> {
  return withOrg(ctx, async (tx) => {
    const made: Story['products'] = []
    for (const product of products) made.push({ ...(await createProductIn(tx, ctx, product)), price: product.price })
    const pipeline = await defaultPipeline(tx, ctx)
    const stages = await stagesOf(tx, ctx, [pipeline.id])
    const reasons = await lossReasonsOf(tx, ctx)
    return {
      ...known,
      scenes: new Scenes(known.today),
      pipelineId: pipeline.id,
      stages: [...stages].sort((a, b) => a.position - b.position),
      lossReasonIds: reasons.map((reason) => reason.id),
      products: made,
      newCompany: companyNames(known.random),
    }
  })
}
