import { useTranslation } from 'react-i18next'
import { daysBetween, todayOn } from '../../lib/dates.ts'
import { useFormat } from '../../lib/use-format.ts'
import type { PaymentSummary } from './payment.ts'
import styles from './payments.module.css'

/** How much of a contract is paid, owed and late, in figures and at a glance. */
export function SummaryFigures({ summary }: { summary: PaymentSummary }) {
  const { t } = useTranslation('payment')
  const format = useFormat()
  const money = (amount: string) => format.money(amount, { currency: summary.currency })
  const total = Number(summary.amount)
  const share = (amount: string) => (total > 0 ? (Number(amount) / total) * 100 : 0)
  const overdue = summary.overdueAmount ?? '0'
  const isOverdue = Number(overdue) > 0
  const percent = format.percent(share(summary.paidAmount), 1)
  const figures = [
    { key: 'amount', text: money(summary.amount) },
    { key: 'paid', text: money(summary.paidAmount), tone: 'success' },
    { key: 'unpaid', text: money(summary.unpaidAmount) },
    { key: 'planned', text: money(summary.plannedAmount) },
    ...(isOverdue ? [{ key: 'overdue', text: money(overdue), tone: 'danger' } as const] : []),
  ] as const
  return (
    <section className={styles['summary']} aria-label={t('summary.title')}>
      <dl className={styles['figures']}>
        {figures.map(({ key, text, ...rest }) => (
          <div key={key}>
            <dt>{t(`summary.${key}`)}</dt>
            <dd data-tone={'tone' in rest ? rest.tone : undefined}>{text}</dd>
          </div>
        ))}
        {summary.nextDueOn ? (
          <div>
            <dt>{t('summary.nextDue')}</dt>
            <dd data-tone={summary.nextDueOn < todayOn(format.timeZone) ? 'danger' : undefined}>
              {format.date(summary.nextDueOn)} <DueIn on={summary.nextDueOn} />
            </dd>
          </div>
        ) : null}
      </dl>
      <div
        className={styles['bar']}
        role="img"
        aria-label={
          isOverdue
            ? t('summary.progressLate', { percent, overdue: money(overdue) })
            : t('summary.progress', { percent })
        }
      >
        <span className={styles['barPaid']} style={{ width: `${share(summary.paidAmount)}%` }} />
        <span className={styles['barLate']} style={{ width: `${share(overdue)}%` }} />
      </div>
      <p className={styles['barWords']} aria-hidden="true">
        {t('summary.progress', { percent })}
      </p>
    </section>
  )
}

/** 还有 5 天, 今天, 逾期 3 天: from today of the organization. */
export function DueIn({ on }: { on: string }) {
  const { t } = useTranslation('payment')
  const { timeZone } = useFormat()
  const days = daysBetween(todayOn(timeZone), on)
  if (days === 0) return <span className={styles['dueIn']}>{t('due.today')}</span>
  return (
    <span className={styles['dueIn']} data-tone={days < 0 ? 'danger' : undefined}>
      {days < 0 ? t('due.late', { count: -days }) : t('due.ahead', { count: days })}
    </span>
  )
}
