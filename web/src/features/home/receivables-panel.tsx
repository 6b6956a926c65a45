import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { RecordLink } from '../../components/fields/record-link.tsx'
import { Panel, PanelNote } from '../../components/page/panel.tsx'
import { daysBetween, todayOn } from '../../lib/dates.ts'
import { listPath } from '../../lib/record-path.ts'
import { useFormat } from '../../lib/use-format.ts'
import styles from './home.module.css'
import type { HomeReceivables } from './home-report.ts'

/** What should have come in by now, and what should in the next weeks. */
export function ReceivablesPanel({ receivables }: { receivables: HomeReceivables }) {
  const { t } = useTranslation('home')
  const format = useFormat()
  const { overdue, soon, items, currency } = receivables
  const money = (amount: string) => format.money(amount, { currency, compact: true })
  return (
    <Panel title={t('receivables.title')} extra={<Link to={listPath('paymentPlan')}>{t('receivables.all')}</Link>}>
      {items.length === 0 ? (
        <PanelNote>{t('receivables.empty')}</PanelNote>
      ) : (
        <>
          <dl className={styles['figures']}>
            <div>
              <dt>{t('receivables.overdue', { count: overdue.count })}</dt>
              <dd className={`${overdue.count > 0 ? styles['overdue'] : ''} tabular`}>{money(overdue.amount)}</dd>
            </div>
            <div>
              <dt>{t('receivables.soon', { count: soon.count })}</dt>
              <dd className="tabular">{money(soon.amount)}</dd>
            </div>
          </dl>
          <ul className={styles['list']}>
            {items.map((item) => (
              <li key={item.id} className={styles['plan']}>
                <span className={styles['planNames']}>
                  <span className={styles['planCustomer']}>{item.customer.name}</span>
                  <RecordLink kind="contract" record={item.contract} />
                </span>
                <span className={styles['planEnd']}>
                  <span className="tabular">{format.money(item.unpaidAmount, { currency: item.currency })}</span>
                  <Due dueOn={item.dueOn} />
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  )
}

function Due({ dueOn }: { dueOn: string }) {
  const { t } = useTranslation('home')
  const format = useFormat()
  const days = daysBetween(todayOn(format.timeZone), dueOn)
  return (
    <time dateTime={dueOn} className={days < 0 ? styles['late'] : styles['when']}>
      {days < 0
        ? t('receivables.late', { count: -days })
        : days === 0
          ? t('receivables.today')
          : t('receivables.due', { date: format.date(dueOn) })}
    </time>
  )
}
