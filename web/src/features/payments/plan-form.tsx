import { RecordForm } from '../../components/record-form/record-form.tsx'
import type { RecordFormProps } from '../../components/record-kind/kind-config.ts'
import { ContractStanding } from './contract-standing.tsx'
import { followPlan } from './follow-contract.ts'

/** One instalment of a contract, with what is left to be planned in view. */
export function PlanForm(props: RecordFormProps) {
  return (
    <RecordForm
      {...props}
      prepare={planValues}
      follow={props.record ? undefined : followPlan}
      intro={<ContractStanding left="unplannedAmount" hasFill={!props.record} />}
    />
  )
}

/** Whose it is and in which currency the contract says. */
function planValues({ customerId: _, currency: __, ...values }: Record<string, unknown>): Record<string, unknown> {
  return values
}
