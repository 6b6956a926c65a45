import type { Ctx } from '../../platform/context.ts'
import { withOrg } from '../../platform/db/with-org.ts'
import type { Id } from '../../platform/id.ts'
import { getCustomerIn, updateCustomerIn } from '../customers/index.ts'
import {
  changeStage,
  closeOpportunity,
  createOpportunityIn,
  getOpportunityIn,
  type Opportunity,
} from '../opportunities/index.ts'
import { contractStory } from './contract-story.ts'
import { dayOf, later } from './scenes.ts'
import { type Relation, type Story, tell } from './story.ts'
import { lostRemarks } from './talk.ts'

const needs = [
  '产线数据采集项目',
  '车间看板项目',
  '设备联网改造',
  '预测性维护试点',
  '二期扩容',
  '年度维保续签',
  '新厂区数字化项目',
  '能耗监测项目',
] as const

/** One deal from its first talk to its end, or to wherever it stands today. */
export function dealStory(story: Story, relation: Relation, startsAt: Date): void {
  const { random, scenes, stages } = story
  scenes.add(startsAt, relation.seller, async (ctx) => {
    const lines = pickLines(story)
    const name = `${relation.name.replace(/(股份|集团)?有限公司$/, '')}${random.pick(needs)}`
    const expectedCloseOn = dayOf(later(startsAt, random.between(45, 120), 0))
    const { pipelineId } = story
    const { customerId, contactId } = relation
    const deal = await withOrg(ctx, (tx) =>
      createOpportunityIn(tx, ctx, { name, customerId, contactId, pipelineId, expectedCloseOn, lines }),
    )
    await tell(ctx, random, { subjectType: 'opportunity', subjectId: deal.id }, 'first', random.between(3, 10))
    nextStep(story, relation, deal, 0, startsAt)
  })

  // From one stage to the next, or out: most deals that fail do so before the price is agreed.
  function nextStep(of: Story, from: Relation, deal: Opportunity, stage: number, since: Date): void {
    const at = later(since, random.between(9, 34), random.between(0, 8))
    const isLost = random.chance(stage < 3 ? 0.13 : 0.06)
    scenes.add(at, from.seller, async (ctx) => {
      const subject = { subjectType: 'opportunity', subjectId: deal.id } as const
      if (isLost) {
        await tell(ctx, random, subject, 'middle')
        await closeOpportunity(ctx, deal.id, {
          outcome: 'lost',
          lossReasonId: random.pick(of.lossReasonIds),
          remark: random.pick<string>(lostRemarks),
          closedOn: dayOf(at),
          version: await versionOf(ctx, deal.id),
        })
        return
      }
      await tell(ctx, random, subject, stage < 2 ? 'middle' : 'late', random.between(3, 10))
      if (stage + 1 < stages.length) {
        await changeStage(ctx, deal.id, { stageId: stages[stage + 1]!.id, version: await versionOf(ctx, deal.id) })
        nextStep(of, from, deal, stage + 1, at)
        return
      }
      await closeOpportunity(ctx, deal.id, {
        outcome: 'won',
        closedOn: dayOf(at),
        version: await versionOf(ctx, deal.id),
      })
      await becomeCustomer(ctx, from)
      contractStory(of, from, deal, at)
    })
  }
}

/** Hardware in numbers, software and services in ones, sometimes with a discount. */
function pickLines({ random, products }: Story) {
  const chosen = new Set(Array.from({ length: random.between(1, 3) }, () => random.pick(products)))
  return [...chosen].map((product) => ({
    productId: product.id,
    quantity: String(Number(product.price) > 10_000 ? random.between(1, 2) : random.between(4, 40)),
    unitPrice: product.price,
    discountPercent: random.weighted([
      [0, 5],
      [5, 2],
      [10, 1],
    ] as const),
  }))
}

// Follow-ups and stage changes count as changes too, so the version is read anew before each step.
async function versionOf(ctx: Ctx, id: Id): Promise<number> {
  const deal = await withOrg(ctx, (tx) => getOpportunityIn(tx, ctx, id))
  return deal.version
}

/** Whoever has bought is no longer a prospect. */
async function becomeCustomer(ctx: Ctx, { customerId }: Relation): Promise<void> {
  await withOrg(ctx, async (tx) => {
    const { version, status } = await getCustomerIn(tx, ctx, customerId)
    if (status === 'potential') await updateCustomerIn(tx, ctx, customerId, { version, status: 'active' })
  })
}
