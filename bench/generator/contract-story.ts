import type { Id } from '../../server/src/platform/id.ts'
import { type Account, day, dayOf, nextNumber, tell, type World } from './world.ts'

interface Deal {
  id: Id
  name: string
  amount: string
  closedAt: number
}

const methods = ['bankTransfer', 'cheque', 'alipay', 'wechatPay'] as const

/** The contract of a won deal, paid in two or three instalments: those that are due mostly paid, some late. */
export function contractStory(world: World, account: Account, deal: Deal): void {
  const { orgId, random, newId, tables, until } = world
  const { owner } = account
  const signedAt = Math.min(deal.closedAt + random.between(0, 10) * day, until)
  const id = newId(signedAt)
  const number = nextNumber(world, 'HT')
  const whole = Number.parseInt(deal.amount, 10)
  const count = random.between(2, 3)
  const share = Math.floor(whole / count)
  const at = new Date(signedAt)
  const plans = Array.from({ length: count }, (_, index) => {
    const amount = index === count - 1 ? whole - share * (count - 1) : share
    const dueAt = signedAt + (30 + index * 60) * day
    return { id: newId(signedAt), sequence: index + 1, amount, dueAt, isPaid: dueAt < until && random.chance(0.85) }
  })
  const paid = plans.reduce((sum, plan) => sum + (plan.isPaid ? plan.amount : 0), 0)
  const status = paid === whole ? 'completed' : 'active'
  tables.contracts.add(
    [orgId, id, number, `${deal.name}合同`, account.id, account.contactIds[0], deal.id, status, dayOf(signedAt)],
    [deal.amount, 'CNY', `${paid}.00`, deal.amount],
    [owner.id, owner.departmentId, at, owner.id, at, owner.id],
  )
  tell(world, account, 'contract.created', { type: 'contract', id }, signedAt, { name: `${deal.name}合同` })
  for (const { id: planId, sequence, amount, dueAt, isPaid } of plans) {
    const money = `${amount}.00`
    tables.plans.add(
      [orgId, planId, id, `${number}-${sequence}`, sequence, dayOf(dueAt), money, 'CNY', isPaid ? money : '0'],
      [at, owner.id, at, owner.id],
    )
    if (!isPaid) continue
    const paidAt = Math.min(dueAt + random.between(-10, 20) * day, until)
    const paymentId = newId(paidAt)
    const paidStamp = new Date(paidAt)
    const paymentNumber = nextNumber(world, 'HK')
    tables.payments.add(
      [orgId, paymentId, id, planId, paymentNumber, money, 'CNY', dayOf(paidAt), random.pick(methods), money],
      [paidStamp, owner.id, paidStamp, owner.id],
    )
    tables.allocations.add([orgId, id, paymentId, planId, money])
  }
}
