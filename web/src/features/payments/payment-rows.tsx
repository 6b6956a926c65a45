import { useTranslation } from 'react-i18next'
import { RecordLink } from '../../components/fields/record-link.tsx'
import type { RecordItem } from '../../components/record-kind/record.ts'
import { useRecordWords } from '../../components/record-kind/words.ts'
import { useFormat } from '../../lib/use-format.ts'
import type { Payment, Plan } from './payment.ts'
import styles from './payments.module.css'
import { RowMenu } from './row-menu.tsx'

interface PaymentRowsProps {
  /** The contract's instalments, as far as the person may see them. */
  plans: readonly Plan[]
  payments: readonly (Payment & RecordItem)[]
  onEdit: (payment: RecordItem) => void
  onDelete: (payment: RecordItem) => void
}

/** What came in on a contract: when, how, how much and for which instalment. */
export function PaymentRows({ plans, payments, onEdit, onDelete }: PaymentRowsProps) {
  const { t } = useTranslation('payment')
  const words = useRecordWords()
  const format = useFormat()
  const planOf = ({ paymentPlan }: Payment) => {
    if (!paymentPlan) return undefined
    const plan = plans.find(({ id }) => id === paymentPlan.id)
    return { id: paymentPlan.id, name: plan ? t('plan.sequence', { number: plan.sequence }) : paymentPlan.name }
  }
  return (
    <ul className={styles['rows']}>
      {payments.map((payment) => {
        const plan = planOf(payment)
        return (
          <li key={payment.id} className={styles['row']}>
            <span className={styles['name']}>
              <RecordLink kind="payment" record={{ id: payment.id, name: payment.number }} />
              {payment.method ? (
                <span className={styles['note']}>{words.option('payment', 'method', payment.method)}</span>
              ) : null}
            </span>
            <span className={styles['note']}>
              <time dateTime={payment.paidOn}>{format.date(payment.paidOn)}</time>
              {plan ? (
                <span>
                  {t('payment.for')} <RecordLink kind="paymentPlan" record={plan} />
                </span>
              ) : null}
              {payment.remark ? <span className={styles['remark']}>{payment.remark}</span> : null}
            </span>
            <span className={styles['amounts']}>
              <span className={styles['amount']} data-tone="success">
                {format.money(payment.amount, { currency: payment.currency })}
              </span>
            </span>
            <span className={styles['actions']}>
              <RowMenu
                record={payment}
                label={t('more', { name: payment.number })}
                onEdit={() => onEdit(payment)}
                onDelete={() => onDelete(payment)}
              />
            </span>
          </li>
        )
      })}
    </ul>
  )
}
