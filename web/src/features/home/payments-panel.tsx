import { useTranslation } from 'react-i18next'
import { Panel, PanelNote } from '../../components/page/panel.tsx'
import { PersonAvatar } from '../../components/page/person-avatar.tsx'
import { useRight, useSession } from '../../lib/session.ts'
import { useFormat } from '../../lib/use-format.ts'
import styles from './home.module.css'
import type { HomePayments } from './home-report.ts'

/** What came in this month: mine beside the team's, each beside the month before. */
export function PaymentsPanel({ payments }: { payments: HomePayments }) {
  const { t, i18n } = useTranslation('home')
  const format = useFormat()
  const maySell = useRight('contract.create')
  const { mine, previousMonthMine, team } = payments
  const money = (amount: string) => format.money(amount, { currency: payments.currency, compact: true })
  const month = new Intl.DateTimeFormat(i18n.language, {
    month: i18n.language === 'en' ? 'long' : 'short',
    timeZone: 'UTC',
  }).format(new Date(`${payments.month}-01T00:00:00Z`))
  // Whoever owns no contracts, such as finance, has nothing of their own to compare.
  const hasOwn = maySell || !team || Number(mine) > 0 || Number(previousMonthMine) > 0
  const before = (amount: string) =>
    Number(amount) === 0 ? t('payments.noBefore') : t('payments.before', { amount: money(amount) })
  return (
    <Panel title={t('payments.title', { month })} extra={team?.name}>
      <dl className={styles['figures']}>
        {hasOwn ? (
          <div>
            <dt>{t('payments.mine')}</dt>
            <dd className={`${styles['mine']} tabular`}>{money(mine)}</dd>
            <dd className={`${styles['before']} tabular`}>{before(previousMonthMine)}</dd>
          </div>
        ) : null}
        {team ? (
          <div>
            <dt>{t(team.name === null ? 'payments.company' : 'payments.team')}</dt>
            <dd className="tabular">{money(team.amount)}</dd>
            <dd className={`${styles['before']} tabular`}>{before(team.previousMonth)}</dd>
          </div>
        ) : null}
      </dl>
      {team && team.members.length > 0 ? <Members members={team.members} money={money} /> : null}
      {team && team.members.length === 0 ? <PanelNote>{t('payments.empty')}</PanelNote> : null}
    </Panel>
  )
}

type MembersProps = {
  members: NonNullable<HomePayments['team']>['members']
  money: (amount: string) => string
}

function Members({ members, money }: MembersProps) {
  const { t } = useTranslation('home')
  const { user } = useSession()
  const largest = Math.max(1, ...members.map((member) => Number(member.amount)))
  return (
    <ol className={styles['members']} aria-label={t('payments.ranking')}>
      {members.map((member) => (
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
  )
}
