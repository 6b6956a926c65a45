import { SaleLines } from '../../components/line-items/sale-lines.tsx'
import { isFillable, useFields } from '../../components/record-kind/field-descriptor.ts'
import { RecordForm } from '../../components/record-form/record-form.tsx'
import type { RecordFormProps } from '../../components/record-kind/kind-config.ts'
import { contractValues, followOpportunity } from './contract-start.ts'

/** The usual form with the products that were sold; an opportunity fills it in. */
export function ContractForm(props: RecordFormProps) {
  const maySetAmount = isFillable(useFields('contract').data?.byKey.get('amount'), !props.record)
  return (
    <RecordForm
      {...props}
      prepare={(values) => contractValues(values, props.record, maySetAmount)}
      follow={props.record ? undefined : followOpportunity}
    >
      <SaleLines kind="contract" isNew={!props.record} />
    </RecordForm>
  )
}
