import { Form } from 'antd'
import { useTranslation } from 'react-i18next'
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
  return (
    <>
      <LineItemsField {...(typeof currency === 'string' ? { currency } : {})} />
      {Array.isArray(lines) && lines.length > 0 ? <p className={styles['hint']}>{t('lines.amountFollows')}</p> : null}
    </>
  )
}

/** With products their sum is the amount, so none is sent beside them; lines nobody touched are not sent at all. */
export function saleValues(values: Record<string, unknown>, record: RecordItem | undefined): Record<string, unknown> {
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
