import { useQuery } from '@tanstack/react-query'
import { Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { PersonAvatar } from '../../components/page/person-avatar.tsx'
import { QueryView } from '../../components/page/query-view.tsx'
import type { RecordItem } from '../../components/record-kind/record.ts'
import { useFormat } from '../../lib/use-format.ts'
import { asOpportunity, stageChangesQuery } from './opportunity.ts'
import styles from './stage-history.module.css'
import { useStayWords } from './use-stay-words.ts'

/** When it came into which stage, who moved it, and how long it stayed. */
export function StageHistory({ record }: { record: RecordItem }) {
  const { t } = useTranslation('opportunity')
  const format = useFormat()
  const stayWords = useStayWords()
  const deal = asOpportunity(record)
  const query = useQuery(stageChangesQuery(deal.id))
  return (
    <QueryView query={query}>
      {({ items }) => {
        const longest = Math.max(1, ...items.map((item) => item.days))
        return (
          <div className={styles['scroll']}>
            <table className={styles['table']}>
              <thead>
                <tr>
                  <th scope="col">{t('history.stage')}</th>
                  <th scope="col">{t('history.since')}</th>
                  <th scope="col" className={styles['by']}>
                    {t('history.by')}
                  </th>
                  <th scope="col" className={styles['wide']}>
                    {t('history.days')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {items.map((item, index) => (
                  <tr key={item.id}>
                    <th scope="row">
                      {item.to.name}
                      {index === items.length - 1 && deal.status === 'open' ? (
                        <Tag className={styles['now'] ?? ''}>{t('history.now')}</Tag>
                      ) : null}
                    </th>
                    <td className="tabular">
                      <time dateTime={item.changedAt}>{format.dateTime(item.changedAt)}</time>
                    </td>
                    <td className={styles['by']}>
                      {item.changedBy ? (
                        <span className={styles['who']}>
                          <PersonAvatar name={item.changedBy.name} size={22} />
                          {item.changedBy.name}
                        </span>
                      ) : null}
                    </td>
                    <td className={styles['wide']}>
                      <span className={styles['bar']} style={{ width: `${(item.days / longest) * 60}%` }} />
                      <span className="tabular">{stayWords(item.days, 1)}</span>
                    </td>
                  </tr>
                ))}
                {deal.status === 'open' ? null : (
                  <tr>
                    <th scope="row">{t(`action.${deal.status === 'won' ? 'win' : 'lose'}`)}</th>
                    <td className="tabular">
                      <time dateTime={deal.closedOn ?? undefined}>{format.date(deal.closedOn)}</time>
                    </td>
                    <td className={styles['by']}>–</td>
                    <td className={styles['wide']}>{deal.lossReason?.name}</td>
                  </tr>
                )}
              </tbody>
            </table>
          </div>
        )
      }}
    </QueryView>
  )
}
