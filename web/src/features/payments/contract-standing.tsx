import { useQuery } from '@tanstack/react-query'
import { Button, Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/use-format.ts'
import { paymentSummaryQuery } from './payment.ts'
import styles from './payments.module.css'

interface ContractStandingProps {
  /** What the form's amount is taken from. */
  left: 'unpaidAmount' | 'unplannedAmount'
  /** Offers to take all of it. */
  hasFill: boolean
}

/** How the chosen contract stands, inside the form of a payment or an instalment. */
export function ContractStanding({ left, hasFill }: ContractStandingProps) {
  const { t } = useTranslation('payment')
  const format = useFormat()
  const form = Form.useFormInstance()
  const contractId = Form.useWatch<unknown>('contractId', { form, preserve: true })
  const isChosen = typeof contractId === 'string'
  const summary = useQuery({ ...paymentSummaryQuery(isChosen ? contractId : ''), enabled: isChosen }).data
  if (!isChosen || !summary) return null
  const money = (amount: string) => format.money(amount, { currency: summary.currency })
  return (
    <div className={styles['standing']} role="status">
      <dl className={styles['standingFacts']}>
        <div>
          <dt>{t('summary.amount')}</dt>
          <dd>{money(summary.amount)}</dd>
        </div>
        <div>
          <dt>{t(left === 'unpaidAmount' ? 'summary.paid' : 'summary.planned')}</dt>
          <dd>{money(left === 'unpaidAmount' ? summary.paidAmount : summary.plannedAmount)}</dd>
        </div>
        <div>
          <dt>{t(left === 'unpaidAmount' ? 'summary.unpaid' : 'summary.unplanned')}</dt>
          <dd>
            <strong>{money(summary[left])}</strong>
          </dd>
        </div>
      </dl>
      {hasFill && Number(summary[left]) > 0 ? (
        <Button size="small" onClick={() => form.setFieldsValue({ amount: summary[left] })}>
          {t('standing.takeAll')}
        </Button>
      ) : null}
    </div>
  )
}
