import { withOrg } from '../../platform/db/with-org.ts'
import { changeStatusIn, createContractIn } from '../contracts/index.ts'
import type { Opportunity } from '../opportunities/index.ts'
import { dayOf, later } from './scenes.ts'
import { type Relation, type Story, tell } from './story.ts'

/** What follows a win: the signed contract, and later a word about how it goes. */
export function contractStory(story: Story, relation: Relation, deal: Opportunity, wonAt: Date): void {
  const { random, scenes } = story
  const signedAt = later(wonAt, random.between(1, 6), random.between(0, 8))
  scenes.add(signedAt, relation.seller, async (ctx) => {
    const signedOn = dayOf(signedAt)
    const name = `${deal.name}合同`
    const endsOn = dayOf(later(signedAt, 365, 0))
    await withOrg(ctx, async (tx) => {
      const draft = await createContractIn(tx, ctx, { name, opportunityId: deal.id, signedOn, startsOn: signedOn, endsOn })
      return changeStatusIn(tx, ctx, draft.id, { status: 'active', version: draft.version })
    })
    const visitedAt = later(signedAt, random.between(20, 50), random.between(0, 8))
    scenes.add(visitedAt, relation.seller, (visiting) => tell(visiting, random, { subjectType: 'customer', subjectId: relation.customerId }, 'service'))
  })
}
