import { RecordForm } from '../../components/record-form/record-form.tsx'
import type { RecordFormProps } from '../../components/record-kind/kind-config.ts'
import { ContractStanding } from './contract-standing.tsx'
import { followPayment } from './follow-contract.ts'

/** Money that came in on a contract, with what is left of it in view. */
export function PaymentForm(props: RecordFormProps) {
  return (
    <RecordForm
      {...props}
      prepare={paymentValues}
      follow={props.record ? undefined : followPayment}
      intro={<ContractStanding left="unpaidAmount" hasFill={!props.record} />}
    />
  )
}

/** Whose it is the contract says. */
function paymentValues({ customerId: _, ...values }: Record<string, unknown>): Record<string, unknown> {
  return values
}
