import { Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { linesToSend, linesTotal, type LineDraft } from '../../components/line-items/line-amount.ts'
import { LineItemsField } from '../../components/line-items/line-items-field.tsx'
import { RecordForm } from '../../components/record-form/record-form.tsx'
import type { Filter } from '../../components/record-kind/filter.ts'
import type { FieldDescriptor } from '../../components/record-kind/field-descriptor.ts'
import type { RecordFormProps } from '../../components/record-kind/kind-config.ts'
import type { RecordItem } from '../../components/record-kind/record.ts'
import { StageFields } from './stage-fields.tsx'
import styles from './opportunity-form.module.css'

/** The usual form, with the stage it starts in and the products it is about. */
export function OpportunityForm(props: RecordFormProps) {
  return (
    <RecordForm {...props} prepare={(values) => prepare(values, props.record)} narrow={narrow}>
      {props.record ? null : <StageFields />}
      <Lines />
    </RecordForm>
  )
}

function Lines() {
  const { t } = useTranslation('opportunity')
  const form = Form.useFormInstance()
  const currency = Form.useWatch<unknown>('currency', { form, preserve: true })
  const lines = Form.useWatch<unknown>('lines', { form, preserve: true })
  return (
    <>
      <LineItemsField {...(typeof currency === 'string' ? { currency } : {})} />
      {Array.isArray(lines) && lines.length > 0 ? <p className={styles['hint']}>{t('form.amountFromLines')}</p> : null}
    </>
  )
}

/** With products their sum is the amount, so none is sent beside them; lines nobody touched are not sent at all. */
function prepare(values: Record<string, unknown>, record: RecordItem | undefined): Record<string, unknown> {
  const { lines, amount, ...rest } = values
  const drafts = ((lines ?? []) as (LineDraft | undefined)[]).map((line) => line ?? {})
  const given = linesToSend(drafts)
  const standing = (record?.['lines'] ?? []) as LineDraft[]
  const isTouched = JSON.stringify(given) !== JSON.stringify(linesToSend(standing))
  const sum = given.length > 0 ? linesTotal(drafts) : undefined
  return {
    ...rest,
    amount: sum === undefined ? amount : record && !isTouched ? record['amount'] : undefined,
    lines: isTouched ? given : record?.['lines'],
  }
}

/** A customer's own people come first to mind: once the customer is chosen, only they are offered. */
function narrow(field: FieldDescriptor, values: Record<string, unknown>): Filter | undefined {
  const { customerId } = values
  if (field.key !== 'contactId' || typeof customerId !== 'string') return undefined
  return { field: 'customerId', op: 'eq', value: customerId }
}
