import type { Ctx } from '../../platform/context.ts'
import { withOrg } from '../../platform/db/with-org.ts'
import type { Id } from '../../platform/id.ts'
import { createContactIn } from '../contacts/index.ts'
import { createCustomerIn } from '../customers/index.ts'
import { dealStory } from './deal-story.ts'
import { type CompanyIdea, personIdea } from './names.ts'
import type { Random } from '../../platform/random.ts'
import { later } from './scenes.ts'
import { type Relation, type Story, tell } from './story.ts'

/** A customer who is entered directly, with one to three people, and the deals that come of it. */
export function customerStory(story: Story, startsAt: Date): void {
  const { random, scenes } = story
  const idea = story.newCompany()
  const seller = random.pick(story.cast.sellers(idea.department))
  scenes.add(startsAt, seller, async (ctx) => {
    const relation = await enterCustomer(ctx, random, idea, seller)
    await tell(ctx, random, { subjectType: 'customer', subjectId: relation.customerId }, 'first', random.between(3, 12))
    tellDeals(story, relation, startsAt)
  })
}

/** One deal for most, a second one later for some. */
export function tellDeals(story: Story, relation: Relation, from: Date): void {
  const { random } = story
  const deals = random.weighted([
    [0, 2],
    [1, 6],
    [2, 2],
  ])
  for (let index = 0; index < deals; index++)
    dealStory(
      story,
      relation,
      later(from, random.between(2, 14) + index * random.between(50, 140), random.between(0, 8)),
    )
}

async function enterCustomer(ctx: Ctx, random: Random, idea: CompanyIdea, seller: string): Promise<Relation> {
  const { name, industry, province, city, phone } = idea
  const level = random.weighted([
    ['A', 2],
    ['B', 4],
    ['C', 5],
    ['D', 1],
  ] as const)
  const source = random.weighted([
    ['exhibition', 3],
    ['referral', 3],
    ['website', 2],
    ['coldCall', 3],
    ['wechat', 2],
    ['partner', 1],
  ] as const)
  return withOrg(ctx, async (tx) => {
    const customer = await createCustomerIn(tx, ctx, {
      name,
      industry: industry as never,
      province,
      city,
      phone,
      level,
      source,
      employees: random.between(3, 90) * 10,
    })
    let contactId: Id | null = null
    for (let index = random.between(1, 3); index > 0; index--) {
      const person = personIdea(random)
      const contact = await createContactIn(tx, ctx, {
        customerId: customer.id,
        name: person.name,
        gender: person.gender,
        title: person.title,
        mobile: person.mobile,
        isDecisionMaker: contactId === null,
      })
      contactId ??= contact.id
    }
    return { customerId: customer.id, contactId, seller, name }
  })
}
