import { Form } from 'antd'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { FieldDescriptor } from '../record-kind/field-descriptor.ts'
import type { RecordItem } from '../record-kind/record.ts'
import { linesToSend, linesTotal, type LineDraft } from './line-amount.ts'
import { LineItemsField } from './line-items-field.tsx'
import styles from './line-items.module.css'

/** The products of a sale in the form of a record whose amount is their sum. */
export function SaleLines() {
  const { t } = useTranslation('form')
  const form = Form.useFormInstance()
  const currency = Form.useWatch<unknown>('currency', { form, preserve: true })
  const lines = Form.useWatch<unknown>('lines', { form, preserve: true })
  const total = hasLines({ lines }) ? linesTotal(draftsOf(lines)) : undefined

  useEffect(() => {
    if (total !== undefined) form.setFieldValue('amount', total)
  }, [total, form])

  return (
    <>
      <LineItemsField {...(typeof currency === 'string' ? { currency } : {})} />
      {total !== undefined ? <p className={styles['hint']}>{t('lines.amountFollows')}</p> : null}
    </>
  )
}

/** With products their sum is the amount, so none is sent beside them; lines nobody touched are not sent at all. */
export function saleValues(values: Record<string, unknown>, record: RecordItem | undefined): Record<string, unknown> {
  const { lines, amount, ...rest } = values
  const drafts = draftsOf(lines)
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

/** The amount of a sale with products is their sum. */
export function isSumOfLines({ key }: FieldDescriptor, values: Record<string, unknown>): boolean {
  return key === 'amount' && hasLines(values)
}

function hasLines({ lines }: Record<string, unknown>): boolean {
  return linesToSend(draftsOf(lines)).length > 0
}

function draftsOf(lines: unknown): LineDraft[] {
  return ((lines ?? []) as (LineDraft | undefined)[]).map((line) => line ?? {})
}
