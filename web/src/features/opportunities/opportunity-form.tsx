import { SaleLines } from '../../components/line-items/sale-lines.tsx'
import { saleValues } from '../../components/line-items/sale-values.ts'
import { RecordForm } from '../../components/record-form/record-form.tsx'
import type { RecordFormProps } from '../../components/record-kind/kind-config.ts'
import { StageFields } from './stage-fields.tsx'

/** The usual form, with the stage it starts in and the products it is about. */
export function OpportunityForm(props: RecordFormProps) {
  return (
    <RecordForm {...props} prepare={(values) => saleValues(values, props.record)}>
      {props.record ? null : <StageFields />}
      <SaleLines kind="opportunity" isNew={!props.record} />
    </RecordForm>
  )
}
