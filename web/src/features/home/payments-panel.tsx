import { ArrowDownOutlined, ArrowUpOutlined } from '@ant-design/icons'
import { useTranslation } from 'react-i18next'
import { Panel, PanelNote } from '../../components/page/panel.tsx'
import { PersonAvatar } from '../../components/page/person-avatar.tsx'
import { useSession } from '../../lib/session.ts'
import { useFormat } from '../../lib/use-format.ts'
import styles from './home.module.css'
import type { HomePayments } from './home-report.ts'

/** What came in this month: mine beside the team's, each against the month before. */
export function PaymentsPanel({ payments }: { payments: HomePayments }) {
  const { t, i18n } = useTranslation('home')
  const format = useFormat()
  const { user } = useSession()
  const money = (amount: string) => format.money(amount, { currency: payments.currency, compact: true })
  const month = new Intl.DateTimeFormat(i18n.language, {
    month: i18n.language === 'en' ? 'long' : 'short',
    timeZone: 'UTC',
  }).format(new Date(`${payments.month}-01T00:00:00Z`))
  const largest = Math.max(1, ...payments.members.map((member) => Number(member.amount)))
  return (
    <Panel title={t('payments.title', { month })} extra={payments.teamName}>
      <dl className={styles['figures']}>
        <div>
          <dt>{t('payments.mine')}</dt>
          <dd className={`${styles['mine']} tabular`}>{money(payments.mine)}</dd>
          <Change now={payments.mine} before={payments.previousMonthMine} />
        </div>
        <div>
          <dt>{t('payments.team')}</dt>
          <dd className="tabular">{money(payments.team)}</dd>
          <Change now={payments.team} before={payments.previousMonthTeam} />
        </div>
      </dl>
      {payments.members.length === 0 ? (
        <PanelNote>{t('payments.empty')}</PanelNote>
      ) : (
        <ol className={styles['members']} aria-label={t('payments.ranking')}>
          {payments.members.map((member) => (
            <li key={member.user.id} className={member.user.id === user.id ? styles['me'] : undefined}>
              <PersonAvatar name={member.user.name} size={24} />
              <span className={styles['memberName']}>{member.user.name}</span>
              <span className={styles['track']} aria-hidden="true">
                <span style={{ width: `${(Number(member.amount) / largest) * 100}%` }} />
              </span>
              <span className={`${styles['memberAmount']} tabular`}>{money(member.amount)}</span>
            </li>
          ))}
        </ol>
      )}
    </Panel>
  )
}

/** Against last month; nothing to compare with says so instead of an endless percentage. */
function Change({ now, before }: { now: string; before: string }) {
  const { t } = useTranslation('home')
  const format = useFormat()
  const base = Number(before)
  if (base === 0) return <dd className={styles['change']}>{t('payments.noBefore')}</dd>
  const change = ((Number(now) - base) / base) * 100
  const isUp = change >= 0
  return (
    <dd className={styles['change']} data-up={isUp}>
      {isUp ? <ArrowUpOutlined aria-hidden="true" /> : <ArrowDownOutlined aria-hidden="true" />}
      {t(isUp ? 'payments.up' : 'payments.down', { change: format.percent(Math.abs(change), 0) })}
    </dd>
  )
}
