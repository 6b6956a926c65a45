import { SaleLines, saleValues } from '../../components/line-items/sale-lines.tsx'
import { RecordForm } from '../../components/record-form/record-form.tsx'
import type { Filter } from '../../components/record-kind/filter.ts'
import type { FieldDescriptor } from '../../components/record-kind/field-descriptor.ts'
import type { RecordFormProps } from '../../components/record-kind/kind-config.ts'
import { StageFields } from './stage-fields.tsx'

/** The usual form, with the stage it starts in and the products it is about. */
export function OpportunityForm(props: RecordFormProps) {
  return (
    <RecordForm {...props} prepare={(values) => saleValues(values, props.record)} narrow={narrow}>
      {props.record ? null : <StageFields />}
      <SaleLines />
    </RecordForm>
  )
}

/** A customer's own people come first to mind: once the customer is chosen, only they are offered. */
function narrow(field: FieldDescriptor, values: Record<string, unknown>): Filter | undefined {
  const { customerId } = values
  if (field.key !== 'contactId' || typeof customerId !== 'string') return undefined
  return { field: 'customerId', op: 'eq', value: customerId }
}
