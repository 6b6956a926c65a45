import { useTranslation } from 'react-i18next'
import { DealLink } from '../../components/fields/deal-link.tsx'
import type { Condition } from '../../components/record-kind/filter.ts'
import { useSession } from '../../lib/session.ts'
import { useFormat } from '../../lib/use-format.ts'
import styles from './home.module.css'
import type { HomeFunnel } from './home-report.ts'

interface FunnelTableProps {
  stages: HomeFunnel['own']['stages']
  isOwn: boolean
  money: (amount: string) => string
}

/** A row per stage, each leading to its deals. The bars compare amounts: a full bar is the richest stage. */
export function FunnelTable({ stages, isOwn, money }: FunnelTableProps) {
  const { t } = useTranslation('home')
  const format = useFormat()
  const { user } = useSession()
  const largest = Math.max(1, ...stages.map((stage) => Number(stage.amount)))
  const dealsIn = (stageId: string): Condition[] => [
    { field: 'stageId', op: 'in', value: [stageId] },
    { field: 'status', op: 'in', value: ['open'] },
    ...(isOwn ? [{ field: 'ownerId', op: 'eq', value: user.id } as const] : []),
  ]
  return (
    <table className={styles['funnel']}>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{t('funnel.stage')}</th>
          <th scope="col">{t('funnel.amount')}</th>
          <th scope="col">{t('funnel.count')}</th>
        </tr>
      </thead>
      <tbody>
        {stages.map((stage, index) => (
          <tr key={stage.id} className={stage.count === 0 ? styles['still'] : undefined}>
            <th scope="row">
              {stage.count === 0 ? stage.name : <DealLink conditions={dealsIn(stage.id)}>{stage.name}</DealLink>}
              <span className={styles['rate']}>{format.percent(stage.winRate)}</span>
            </th>
            <td className={styles['barCell']}>
              {Number(stage.amount) > 0 ? (
                <span
                  className={styles['bar']}
                  style={{
                    width: `${(Number(stage.amount) / largest) * 100}%`,
                    opacity: 0.45 + (0.55 * (index + 1)) / stages.length,
                  }}
                />
              ) : null}
              <span className={`${styles['amount']} tabular`}>{stage.count === 0 ? '–' : money(stage.amount)}</span>
            </td>
            <td className={`${styles['count']} tabular`}>{t('funnel.deals', { count: stage.count })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
