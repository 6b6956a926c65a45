import { skipToken, useQuery, type UseQueryResult } from '@tanstack/react-query'
import { Segmented } from 'antd'
import { useTranslation } from 'react-i18next'
import { PersonAvatar } from '../../components/page/person-avatar.tsx'
import { Panel, PanelNote } from '../../components/page/panel.tsx'
import { QueryView } from '../../components/page/query-view.tsx'
import { useFormat } from '../../lib/use-format.ts'
import { DealLink } from '../../components/fields/deal-link.tsx'
import { type WonByAgent, type WonByQuarter, wonByAgentQuery } from './report-queries.ts'
import { useReportSearch } from './report-search.ts'
import styles from './reports.module.css'
import { wonBetween } from './won-between.ts'

/** Who won how much in the year, or in the quarter that is chosen. `year` tells the days of both. */
export function AgentPanel({ year }: { year: UseQueryResult<WonByQuarter> }) {
  const won = year.data
  const { t } = useTranslation('reports')
  const { search, change } = useReportSearch()
  const chosen = won?.quarters.filter(({ quarter }) => search.quarter === undefined || search.quarter === quarter)
  const [from, to] = [chosen?.[0]?.startsOn ?? '', chosen?.at(-1)?.endsOn ?? '']
  const options = wonByAgentQuery({ from, to, ...(search.pipeline ? { pipelineId: search.pipeline } : {}) })
  const query = useQuery({ ...options, ...(won ? {} : { queryFn: skipToken }) })
  return (
    <Panel
      title={t('agent.title')}
      extra={
        <Segmented
          size="small"
          aria-label={t('quarter.label')}
          value={search.quarter ?? 0}
          options={[0, 1, 2, 3, 4].map((value) => ({
            value,
            label: value === 0 ? t('agent.year') : t('quarter.of', { quarter: value }),
          }))}
          onChange={(value) => change({ quarter: value || undefined })}
        />
      }
    >
      {won ? (
        <QueryView query={query}>{(found) => <AgentTable found={found} isStale={query.isPlaceholderData} />}</QueryView>
      ) : (
        <QueryView query={year}>{() => null}</QueryView>
      )}
    </Panel>
  )
}

function AgentTable({ found, isStale }: { found: WonByAgent; isStale: boolean }) {
  const { t } = useTranslation('reports')
  const format = useFormat()
  if (found.items.length === 0) return <PanelNote>{t('agent.empty')}</PanelNote>
  const largest = Math.max(1, ...found.items.map((item) => Number(item.amount)))
  return (
    <div className={styles['agents']} data-stale={isStale} tabIndex={0} role="group" aria-label={t('agent.title')}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{t('agent.owner')}</th>
            <th scope="col" className={styles['number']}>
              {t('count')}
            </th>
            <th scope="col" className={styles['number']}>
              {t('amount')}
            </th>
          </tr>
        </thead>
        <tbody>
          {found.items.map(({ owner, department, count, amount }) => (
            <tr key={owner.id}>
              <th scope="row">
                <span className={styles['person']}>
                  <PersonAvatar name={owner.name} size={24} />
                  <span className={styles['personName']}>
                    <DealLink
                      conditions={[
                        { field: 'ownerId', op: 'in', value: [owner.id] },
                        ...wonBetween(found.from, found.to),
                      ]}
                    >
                      {owner.name}
                    </DealLink>
                    <span className={styles['hint']}>{department.name}</span>
                  </span>
                </span>
                <span className={styles['track']} aria-hidden="true">
                  <span style={{ width: `${(Number(amount) / largest) * 100}%` }} />
                </span>
              </th>
              <td className={styles['number']}>{format.number(count)}</td>
              <td className={styles['number']}>{format.money(amount, { currency: found.currency })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
