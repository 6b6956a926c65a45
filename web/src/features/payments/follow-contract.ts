import { api } from '../../lib/api.ts'
import { queryClient } from '../../lib/query-client.ts'
import { nextAmount } from './open-money.ts'
import { paymentSummaryQuery, type Plan, plansOfContractQuery } from './payment.ts'

type Values = Record<string, unknown>

/** A contract brings its currency and what is owed next, an instalment what is left of it. */
export async function followPayment(changed: Values): Promise<Values | undefined> {
  const { contractId, paymentPlanId } = changed
  if (typeof paymentPlanId === 'string') {
    const { unpaidAmount } = await api.get<Plan>(`/payment-plans/${paymentPlanId}`)
    return { amount: unpaidAmount }
  }
  if (typeof contractId !== 'string') return undefined
  const [summary, plans] = await Promise.all([
    queryClient.query({ ...paymentSummaryQuery(contractId), staleTime: 0 }),
    queryClient.query({ ...plansOfContractQuery(contractId), staleTime: 0 }),
  ])
  return { currency: summary.currency, amount: nextAmount(summary, plans), paymentPlanId: undefined }
}

export async function followPlan({ contractId }: Values): Promise<Values | undefined> {
  if (typeof contractId !== 'string') return undefined
  const summary = await queryClient.query({ ...paymentSummaryQuery(contractId), staleTime: 0 })
  return { currency: summary.currency, amount: summary.unplannedAmount }
}
