import { useQuery } from '@tanstack/react-query'
import { Segmented } from 'antd'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Chart } from '../../components/chart/chart.tsx'
import { Panel, PanelNote } from '../../components/page/panel.tsx'
import { QueryView } from '../../components/page/query-view.tsx'
import { usePalette } from '../../lib/theme.ts'
import { useFormat } from '../../lib/use-format.ts'
import { DealLink } from '../../components/fields/deal-link.tsx'
import { Figures } from './figures.tsx'
import { funnelOption } from './funnel-option.ts'
import { type Funnel, funnelQuery } from './report-queries.ts'
import { useReportSearch } from './report-search.ts'
import styles from './reports.module.css'

/** Open opportunities by stage: how many, how much, and how much of it to expect. */
export function FunnelPanel() {
  const { t } = useTranslation('reports')
  const { search, change } = useReportSearch()
  const ownerScope = search.scope ?? 'visible'
  const query = useQuery(funnelQuery({ ownerScope, ...(search.pipeline ? { pipelineId: search.pipeline } : {}) }))
  return (
    <Panel
      title={
        query.data ? (
          <>
            {t('funnel.title')} <span className={styles['hint']}>{query.data.pipeline.name}</span>
          </>
        ) : (
          t('funnel.title')
        )
      }
      className={styles['wide']}
      extra={
        <Segmented
          size="small"
          aria-label={t('funnel.scope')}
          value={ownerScope}
          options={(['visible', 'own'] as const).map((value) => ({ value, label: t(`funnel.${value}`) }))}
          onChange={(value) => change({ scope: value === 'own' ? 'own' : undefined })}
        />
      }
    >
      <QueryView query={query}>
        {(funnel) => <FunnelBody funnel={funnel} isStale={query.isPlaceholderData} />}
      </QueryView>
    </Panel>
  )
}

function FunnelBody({ funnel, isStale }: { funnel: Funnel; isStale: boolean }) {
  const { t } = useTranslation('reports')
  const format = useFormat()
  const palette = usePalette()
  const money = (amount: string) => format.money(amount, { currency: funnel.currency, compact: true })
  const closed = funnel.won.count + funnel.lost.count
  const option = useMemo(
    () =>
      funnelOption(funnel, palette, {
        money: (amount) => format.money(amount, { currency: funnel.currency, compact: true }),
        amount: t('amount'),
        weighted: t('funnel.weighted'),
      }),
    [funnel, palette, format, t],
  )
  return (
    <div className={styles['body']} data-stale={isStale}>
      <Figures
        items={[
          { label: t('funnel.open'), value: t('deals', { count: funnel.open.count }) },
          { label: t('amount'), value: money(funnel.open.amount) },
          { label: t('funnel.weighted'), value: money(funnel.open.weightedAmount) },
          { label: t('funnel.won'), value: money(funnel.won.amount), note: t('deals', { count: funnel.won.count }) },
          {
            label: t('funnel.winRate'),
            value: closed > 0 ? format.percent((funnel.won.count / closed) * 100) : '–',
            note: t('funnel.ofClosed', {
              won: format.number(funnel.won.count),
              lost: format.number(funnel.lost.count),
            }),
          },
        ]}
      />
      {funnel.open.count === 0 ? (
        <PanelNote>{t('funnel.empty')}</PanelNote>
      ) : (
        <div className={styles['split']}>
          <div>
            <ul className={styles['legend']}>
              <li data-series="weighted">{t('funnel.weighted')}</li>
              <li data-series="amount">{t('amount')}</li>
            </ul>
            <Chart option={option} height={funnel.stages.length * 44 + 36} />
          </div>
          <table className={styles['table']}>
            <thead>
              <tr>
                <th scope="col">{t('stage')}</th>
                <th scope="col" className={styles['number']}>
                  {t('count')}
                </th>
                <th scope="col" className={styles['number']}>
                  {t('amount')}
                </th>
                <th scope="col" className={`${styles['number']} ${styles['spare']}`}>
                  {t('funnel.weighted')}
                </th>
              </tr>
            </thead>
            <tbody>
              {funnel.stages.map((stage) => (
                <tr key={stage.id}>
                  <th scope="row">
                    <DealLink
                      conditions={[
                        { field: 'stageId', op: 'in', value: [stage.id] },
                        { field: 'status', op: 'in', value: ['open'] },
                      ]}
                    >
                      {stage.name}
                    </DealLink>
                    <span className={styles['hint']}>{format.percent(stage.winRate)}</span>
                  </th>
                  <td className={styles['number']}>{format.number(stage.count)}</td>
                  <td className={styles['number']}>{money(stage.amount)}</td>
                  <td className={`${styles['number']} ${styles['spare']}`}>{money(stage.weightedAmount)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {funnel.inOtherCurrencies > 0 ? (
        <p className={styles['remark']}>
          {t('otherCurrencies', { count: funnel.inOtherCurrencies, currency: funnel.currency })}
        </p>
      ) : null}
    </div>
  )
}
