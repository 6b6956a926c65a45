import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Chart } from '../../components/chart/chart.tsx'
import { Panel, PanelNote } from '../../components/page/panel.tsx'
import { QueryView } from '../../components/page/query-view.tsx'
import { todayOn } from '../../lib/dates.ts'
import { useSession } from '../../lib/session.ts'
import { usePalette } from '../../lib/theme.ts'
import { useFormat } from '../../lib/use-format.ts'
import { AgentPanel } from './agent-panel.tsx'
import { DealLink } from '../../components/fields/deal-link.tsx'
import { Figures } from './figures.tsx'
import { quarterOption } from './quarter-option.ts'
import { type WonByQuarter, wonByQuarterQuery } from './report-queries.ts'
import { useReportSearch } from './report-search.ts'
import styles from './reports.module.css'
import { wonBetween } from './won-between.ts'

/** What was won in a year, by quarter and by person. A quarter that is pressed narrows the people to it. */
export function WonPanels() {
  const { t } = useTranslation('reports')
  const { search } = useReportSearch()
  const query = useQuery(
    wonByQuarterQuery({
      ...(search.pipeline ? { pipelineId: search.pipeline } : {}),
      ...(search.year ? { year: search.year } : {}),
    }),
  )
  return (
    <>
      <Panel title={t('quarter.title')} extra={<YearChoice shown={query.data?.year} />}>
        <QueryView query={query}>{(won) => <QuarterBody won={won} isStale={query.isPlaceholderData} />}</QueryView>
      </Panel>
      <AgentPanel year={query} />
    </>
  )
}

/** This fiscal year and the ten before it. */
function YearChoice({ shown }: { shown: number | undefined }) {
  const { t } = useTranslation('reports')
  const { organization } = useSession()
  const { change } = useReportSearch()
  const [year = 0, month = 0] = todayOn(organization.timeZone).split('-').map(Number)
  const current = month >= organization.fiscalYearStartMonth ? year : year - 1
  const years = Array.from({ length: 11 }, (_, index) => current - index)
  if (shown !== undefined && !years.includes(shown)) years.push(shown)
  return (
    <Select
      size="small"
      aria-label={t('year')}
      value={shown ?? null}
      options={years.map((value) => ({ value, label: t('yearOf', { year: value }) }))}
      onChange={(value) => change({ year: value === current ? undefined : (value ?? undefined), quarter: undefined })}
    />
  )
}

function QuarterBody({ won, isStale }: { won: WonByQuarter; isStale: boolean }) {
  const { t } = useTranslation('reports')
  const format = useFormat()
  const palette = usePalette()
  const { search, change } = useReportSearch()
  const money = (amount: string) => format.money(amount, { currency: won.currency, compact: true })
  const option = useMemo(
    () =>
      quarterOption(won, search.quarter, palette, {
        money: (amount) => format.money(amount, { currency: won.currency, compact: true }),
        quarter: (quarter) => t('quarter.of', { quarter }),
        amount: t('amount'),
      }),
    [won, search.quarter, palette, format, t],
  )
  const toggle = (quarter: number) => change({ quarter: quarter === search.quarter ? undefined : quarter })
  return (
    <div className={styles['body']} data-stale={isStale}>
      <Figures
        items={[
          { label: t('quarter.total'), value: money(won.total.amount) },
          { label: t('count'), value: t('deals', { count: won.total.count }) },
        ]}
      />
      {won.total.count === 0 ? (
        <PanelNote>{t('quarter.empty', { year: won.year })}</PanelNote>
      ) : (
        <>
          <Chart option={option} height={200} onPick={(index) => toggle(index + 1)} />
          <table className={styles['table']}>
            <thead>
              <tr>
                <th scope="col">{t('quarter.label')}</th>
                <th scope="col" className={styles['number']}>
                  {t('count')}
                </th>
                <th scope="col" className={styles['number']}>
                  {t('amount')}
                </th>
              </tr>
            </thead>
            <tbody>
              {won.quarters.map(({ quarter, startsOn, endsOn, count, amount }) => (
                <tr key={quarter}>
                  <th scope="row">
                    <DealLink conditions={wonBetween(startsOn, endsOn)}>{t('quarter.of', { quarter })}</DealLink>
                    <span className={styles['hint']}>{monthsOf(startsOn, endsOn)}</span>
                  </th>
                  <td className={styles['number']}>{format.number(count)}</td>
                  <td className={styles['number']}>{format.money(amount, { currency: won.currency })}</td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{t('quarter.sum')}</th>
                <td className={styles['number']}>{format.number(won.total.count)}</td>
                <td className={styles['number']}>{format.money(won.total.amount, { currency: won.currency })}</td>
              </tr>
            </tfoot>
          </table>
        </>
      )}
      {won.inOtherCurrencies > 0 ? (
        <p className={styles['remark']}>
          {t('otherCurrencies', { count: won.inOtherCurrencies, currency: won.currency })}
        </p>
      ) : null}
    </div>
  )
}

/** 2026-04 – 2026-06 */
function monthsOf(from: string, to: string): string {
  return `${from.slice(0, 7)} – ${to.slice(0, 7)}`
}
