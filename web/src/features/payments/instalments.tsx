import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { OptionTag } from '../../components/fields/option-tag.tsx'
import { optionTone } from '../../components/fields/option-tone.ts'
import { RecordLink } from '../../components/fields/record-link.tsx'
import type { RecordItem } from '../../components/record-kind/record.ts'
import { useRecordWords } from '../../components/record-kind/words.ts'
import { useFormat } from '../../lib/use-format.ts'
import type { Plan } from './payment.ts'
import { DueIn } from './payment-summary.tsx'
import styles from './payments.module.css'
import { RowMenu } from './row-menu.tsx'

interface InstalmentsProps {
  plans: readonly (Plan & RecordItem)[]
  /** Without it no payment can be recorded. */
  onPay?: ((plan: Plan) => void) | undefined
  onEdit: (plan: RecordItem) => void
  onDelete: (plan: RecordItem) => void
}

/** The instalments of a contract, each with what is due, what came in and what can be done. */
export function Instalments({ plans, onPay, onEdit, onDelete }: InstalmentsProps) {
  const { t } = useTranslation('payment')
  const words = useRecordWords()
  const format = useFormat()
  return (
    <ul className={styles['rows']}>
      {plans.map((plan) => {
        const money = (amount: string) => format.money(amount, { currency: plan.currency })
        const name = t('plan.sequence', { number: plan.sequence })
        const isOpen = plan.status !== 'paid'
        return (
          <li key={plan.id} className={styles['row']} data-status={plan.status}>
            <span className={styles['name']}>
              <RecordLink kind="paymentPlan" record={{ id: plan.id, name }} />
              <OptionTag
                label={words.option('paymentPlan', 'status', plan.status)}
                tone={optionTone(plan.status) ?? 'quiet'}
              />
            </span>
            <span className={styles['note']}>
              {t('plan.due', { date: format.date(plan.dueOn) })} {isOpen ? <DueIn on={plan.dueOn} /> : null}
              {plan.remark ? <span className={styles['remark']}>{plan.remark}</span> : null}
            </span>
            <span className={styles['amounts']}>
              <span className={styles['amount']}>{money(plan.amount)}</span>
              {isOpen && Number(plan.paidAmount) > 0 ? (
                <span className={styles['note']}>
                  {t('plan.partly', { paid: money(plan.paidAmount), left: money(plan.unpaidAmount) })}
                </span>
              ) : null}
            </span>
            <span className={styles['actions']}>
              {onPay && isOpen ? (
                <Button size="small" aria-label={t('plan.payNamed', { name })} onClick={() => onPay(plan)}>
                  {t('action.record')}
                </Button>
              ) : null}
              <RowMenu
                record={plan}
                label={t('more', { name })}
                onEdit={() => onEdit(plan)}
                onDelete={() => onDelete(plan)}
              />
            </span>
          </li>
        )
      })}
    </ul>
  )
}
