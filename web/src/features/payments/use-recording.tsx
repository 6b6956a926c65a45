import { useQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { nextAmount } from './open-money.ts'
import { paymentSummaryQuery, type PaymentSummary, type Plan, plansOfContractQuery } from './payment.ts'
import { PaymentForm } from './payment-form.tsx'
import { paymentConfig } from './payment-kind.tsx'

interface Recording {
  summary: PaymentSummary | undefined
  /** The server lets this person record one, and there is something left to pay. */
  mayRecord: boolean
  record: (plan?: Plan) => void
  form: ReactNode
}

/** Recording a payment of one contract, from wherever its page offers it. */
export function useRecording(contractId: string | undefined): Recording {
  const isKnown = contractId !== undefined
  const summary = useQuery({ ...paymentSummaryQuery(contractId ?? ''), enabled: isKnown }).data
  const plans = useQuery({ ...plansOfContractQuery(contractId ?? ''), enabled: isKnown }).data ?? []
  const [isOpen, setOpen] = useState(false)
  const [plan, setPlan] = useState<Plan>()
  const record = (chosen?: Plan) => {
    setPlan(chosen)
    setOpen(true)
  }
  return {
    summary,
    mayRecord: summary !== undefined && summary.can.recordPayment && Number(summary.unpaidAmount) > 0,
    record,
    form: summary ? (
      <PaymentForm
        config={paymentConfig}
        isOpen={isOpen}
        initial={{
          contractId,
          currency: summary.currency,
          paymentPlanId: plan?.id,
          amount: plan?.unpaidAmount ?? nextAmount(summary, plans),
        }}
        onClose={() => setOpen(false)}
      />
    ) : null,
  }
}
