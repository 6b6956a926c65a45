import { Form } from 'antd'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { isFillable, useFields } from '../record-kind/field-descriptor.ts'
import { LineItemsField } from './line-items-field.tsx'
import styles from './line-items.module.css'
import { sumOfLines } from './sale-values.ts'

interface SaleLinesProps {
  kind: string
  isNew: boolean
}

/** The products of a sale in the form of a record whose amount is their sum, for those who may set that. */
export function SaleLines({ kind, isNew }: SaleLinesProps) {
  const fields = useFields(kind).data
  return isFillable(fields?.byKey.get('amount'), isNew) ? <OpenSaleLines /> : null
}

function OpenSaleLines() {
  const { t } = useTranslation('form')
  const form = Form.useFormInstance()
  const currency = Form.useWatch<unknown>('currency', { form, preserve: true })
  const lines = Form.useWatch<unknown>('lines', { form, preserve: true })
  const total = sumOfLines(lines)

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
