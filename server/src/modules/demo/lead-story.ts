import { withOrg } from '../../platform/db/with-org.ts'
import { changeLeadStatus, convertLead, createLeadIn } from '../leads/index.ts'
import { personIdea } from './names.ts'
import { later } from './scenes.ts'
import { tellDeals } from './customer-story.ts'
import { type Story, tell } from './story.ts'

/** A lead that is called, and then becomes a customer, goes cold, or still waits. */
export function leadStory(story: Story, startsAt: Date): void {
  const { random, scenes, cast } = story
  const idea = story.newCompany()
  const person = personIdea(random)
  const seller = random.pick(cast.sellers(idea.department))
  const { name: companyName, industry, province, city } = idea
  const source = random.weighted([
    ['website', 4],
    ['exhibition', 3],
    ['wechat', 3],
    ['advertising', 2],
    ['referral', 2],
    ['coldCall', 2],
  ] as const)
  scenes.add(startsAt, seller, async (ctx) => {
    const { name, title, mobile } = person
    const expectedAmount = `${random.between(2, 40) * 10_000}.00`
    const lead = await withOrg(ctx, (tx) =>
      createLeadIn(tx, ctx, {
        name,
        companyName,
        title,
        mobile,
        source,
        industry: industry as never,
        province,
        city,
        expectedAmount,
      }),
    )
    const calledAt = later(startsAt, random.between(1, 4), random.between(0, 8))
    scenes.add(calledAt, seller, async (calling) => {
      await tell(calling, random, { subjectType: 'lead', subjectId: lead.id }, 'first', random.between(2, 9))
      await changeLeadStatus(calling, lead.id, 'contacted')
    })
    const decidedAt = later(calledAt, random.between(3, 20), random.between(0, 8))
    const outcome = random.weighted([
      ['converts', 4],
      ['invalid', 2],
      ['waits', 2],
    ] as const)
    if (outcome === 'invalid')
      scenes.add(decidedAt, seller, (deciding) => changeLeadStatus(deciding, lead.id, 'invalid'))
    if (outcome === 'converts') {
      scenes.add(decidedAt, seller, async (deciding) => {
        await tell(deciding, random, { subjectType: 'lead', subjectId: lead.id }, 'middle')
        const made = await convertLead(deciding, lead.id, {
          customer: { name: companyName, phone: idea.phone, level: random.pick(['A', 'B', 'C'] as const) },
          contact: { name },
          opportunity: null,
        })
        tellDeals(
          story,
          { customerId: made.customer.id, contactId: made.contact?.id ?? null, seller, name: companyName },
          decidedAt,
        )
      })
    }
  })
}
