import type { Ctx } from '../../platform/context.ts'
import { withOrg } from '../../platform/db/with-org.ts'
import type { Id } from '../../platform/id.ts'
import { type Amount, lineAmount, subtractAmounts } from '../../platform/money.ts'
import { changeStatusIn, type Contract, createContractIn } from '../contracts/index.ts'
import type { Opportunity } from '../opportunities/index.ts'
import { createPaymentIn, createPlanIn } from '../payments/index.ts'
import { dayOf, later } from './scenes.ts'
import { type Relation, type Story, tell } from './story.ts'

const accountant = 'finance@demo.fairway'

interface Instalment {
  planId: Id
  amount: Amount
  dueAt: Date
}

/** What follows a win: the signed contract with three instalments, payments in time, late or not yet, and a visit. */
export function contractStory(story: Story, relation: Relation, deal: Opportunity, wonAt: Date): void {
  const { random, scenes } = story
  const signedAt = later(wonAt, random.between(1, 6), random.between(0, 8))
  scenes.add(signedAt, relation.seller, async (ctx) => {
    const contract = await signContract(ctx, deal, signedAt)
    for (const instalment of await planInstalments(ctx, contract, signedAt))
      payInstalment(story, contract.id, instalment)
    const visitedAt = later(signedAt, random.between(20, 50), random.between(0, 8))
    const subject = { subjectType: 'customer', subjectId: relation.customerId } as const
    scenes.add(visitedAt, relation.seller, (visiting) => tell(visiting, random, subject, 'service'))
  })
}

async function signContract(ctx: Ctx, deal: Opportunity, signedAt: Date): Promise<Contract> {
  const signedOn = dayOf(signedAt)
  const term = { signedOn, startsOn: signedOn, endsOn: dayOf(later(signedAt, 365, 0)) }
  return withOrg(ctx, async (tx) => {
    const draft = await createContractIn(tx, ctx, { name: `${deal.name}合同`, opportunityId: deal.id, ...term })
    return changeStatusIn(tx, ctx, draft.id, { status: 'active', version: draft.version })
  })
}

/** 30 % soon after signing, 60 % on delivery, the rest when the warranty begins. */
async function planInstalments(ctx: Ctx, { id, amount }: Contract, signedAt: Date): Promise<Instalment[]> {
  const first = lineAmount('1', amount, '70')
  const second = lineAmount('1', amount, '40')
  const shares = [
    { amount: first, dueAt: later(signedAt, 10, 0) },
    { amount: second, dueAt: later(signedAt, 55, 0) },
    { amount: subtractAmounts(subtractAmounts(amount, first), second), dueAt: later(signedAt, 130, 0) },
  ]
  return withOrg(ctx, async (tx) => {
    const planned: Instalment[] = []
    for (const share of shares) {
      const plan = await createPlanIn(tx, ctx, { contractId: id, dueOn: dayOf(share.dueAt), amount: share.amount })
      planned.push({ planId: plan.id, ...share })
    }
    return planned
  })
}

/** Most pay around the day that was agreed, some weeks late, and a few still owe. */
function payInstalment({ random, scenes }: Story, contractId: Id, { planId, amount, dueAt }: Instalment): void {
  const delay = random.weighted([
    [random.between(-4, 3), 6],
    [random.between(8, 35), 3],
    [400, 1],
  ])
  const paidAt = later(dueAt, delay, random.between(0, 8))
  const method = random.weighted([
    ['bankTransfer', 8],
    ['cheque', 1],
    ['alipay', 1],
  ] as const)
  scenes.add(paidAt, accountant, (ctx) =>
    withOrg(ctx, (tx) =>
      createPaymentIn(tx, ctx, { contractId, paymentPlanId: planId, amount, paidOn: dayOf(paidAt), method }),
    ),
  )
}
