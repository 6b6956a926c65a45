import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addAmounts } from '../../platform/money.ts'
import { useTestApp } from '../../testing/test-app.ts'
import type { TestClient } from '../../testing/test-client.ts'
import type { TestOrganization } from '../../testing/test-organization.ts'
import { makeContract } from '../contracts/factory.ts'

const app = useTestApp()

/** Everything that has to agree, read from the tables themselves. */
async function sumsAgree(organization: TestOrganization, contractId: string): Promise<void> {
  const found = await organization.tx(async (tx) => {
    const of = { org_id: organization.orgId, contract_id: contractId }
    const contract = await tx
      .selectFrom('contracts')
      .select(['amount', 'paid_amount', 'planned_amount', 'unpaid_amount'])
      .where('org_id', '=', of.org_id)
      .where('id', '=', contractId)
      .executeTakeFirstOrThrow()
    const payments = await tx
      .selectFrom('payments')
      .selectAll()
      .where('org_id', '=', of.org_id)
      .where('contract_id', '=', contractId)
      .execute()
    const plans = await tx
      .selectFrom('payment_plans')
      .selectAll()
      .where('org_id', '=', of.org_id)
      .where('contract_id', '=', contractId)
      .execute()
    const allocations = await tx
      .selectFrom('payment_allocations')
      .selectAll()
      .where('org_id', '=', of.org_id)
      .where('contract_id', '=', contractId)
      .execute()
    return { contract, payments, plans, allocations }
  })
  const { contract, payments, plans, allocations } = found
  const live = <T extends { deleted_at: unknown }>(rows: T[]) => rows.filter((row) => row.deleted_at === null)
  expect(contract.paid_amount).toBe(addAmounts(...live(payments).map((payment) => payment.amount)))
  expect(contract.planned_amount).toBe(addAmounts(...live(plans).map((plan) => plan.amount)))
  for (const plan of plans)
    expect(plan.paid_amount).toBe(
      addAmounts(...allocations.filter((one) => one.payment_plan_id === plan.id).map((one) => one.amount)),
    )
  for (const payment of payments)
    expect(payment.allocated_amount).toBe(
      addAmounts(...allocations.filter((one) => one.payment_id === payment.id).map((one) => one.amount)),
    )
}

interface Step {
  kind: 'pay' | 'plan' | 'changePlan' | 'changePayment' | 'dropPlan' | 'dropPayment' | 'resize'
  amount: string
  on: string
  plan: { id: string; version: number } | undefined
  payment: { id: string; version: number } | undefined
  isForPlan: boolean
}

/** Does one thing to the contract; undefined when there is nothing to do it to. */
async function act(client: TestClient, contractId: string, { kind, amount, on, plan, payment, isForPlan }: Step) {
  switch (kind) {
    case 'pay':
      return client.post('/payments', {
        contractId,
        amount,
        paidOn: on,
        paymentPlanId: isForPlan ? (plan?.id ?? null) : null,
      })
    case 'plan':
      return client.post('/payment-plans', { contractId, amount, dueOn: on })
    case 'resize':
      return client.patch(`/contracts/${contractId}`, {
        version: (await client.get(`/contracts/${contractId}`)).body.version,
        amount,
      })
    case 'changePlan':
      return plan && client.patch(`/payment-plans/${plan.id}`, { version: plan.version, amount, dueOn: on })
    case 'changePayment':
      return payment && client.patch(`/payments/${payment.id}`, { version: payment.version, amount, paidOn: on })
    case 'dropPlan':
      return plan && client.delete(`/payment-plans/${plan.id}?version=${plan.version}`)
    case 'dropPayment':
      return payment && client.delete(`/payments/${payment.id}?version=${payment.version}`)
  }
}

it('whatever is done in whatever order, the sums agree', async () => {
  const organization = await app.organization()
  const { admin } = organization
  const cents = fc.integer({ min: 1, max: 60_000 }).map((value) => (value / 100).toFixed(2))
  const day = fc.integer({ min: 10, max: 28 }).map((date) => `2026-02-${date}`)
  const kind = fc.constantFrom<Step['kind']>(
    'pay',
    'plan',
    'changePlan',
    'changePayment',
    'dropPlan',
    'dropPayment',
    'resize',
  )
  const step = fc.record({ kind, amount: cents, day, pick: fc.nat({ max: 9 }) })
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
      const contract = await makeContract(admin, { amount: '1000.00' })
      for (const { kind, amount, day: on, pick: index } of steps) {
        const filter = { field: 'contractId', op: 'eq', value: contract.id }
        const plans = (await admin.get('/payment-plans', { filter })).body.items
        const payments = (await admin.get('/payments', { filter })).body.items
        const plan = plans[index % Math.max(plans.length, 1)]
        const payment = payments[index % Math.max(payments.length, 1)]
        const answer = await act(admin, contract.id, { kind, amount, on, plan, payment, isForPlan: index > 4 })
        expect([200, 201, 204, 400, 409]).toContain(answer?.status ?? 200)
      }
      await sumsAgree(organization, contract.id)
    }),
    { numRuns: 15 },
  )
}, 120_000)
