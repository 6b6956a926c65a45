import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Panel, PanelNote } from '../../components/page/panel.tsx'
import { listPath } from '../../lib/record-path.ts'
import { useFormat } from '../../lib/use-format.ts'
import styles from './home.module.css'
import type { HomeFunnel } from './home-report.ts'

/** My open opportunities by stage. The bars compare amounts: a full bar is the richest stage. */
export function FunnelPanel({ funnel }: { funnel: HomeFunnel }) {
  const { t } = useTranslation('home')
  const format = useFormat()
  const largest = Math.max(1, ...funnel.stages.map((stage) => Number(stage.amount)))
  const money = (amount: string) => format.money(amount, { currency: funnel.currency, compact: true })
  return (
    <Panel title={t('funnel.title')} extra={funnel.pipeline?.name}>
      {funnel.total.count === 0 ? (
        <PanelNote>
          {t('funnel.empty')}
          <Link to={listPath('opportunity')}>{t('funnel.go')}</Link>
        </PanelNote>
      ) : (
        <>
          <dl className={styles['figures']}>
            <div>
              <dt>{t('funnel.count')}</dt>
              <dd className="tabular">{format.number(funnel.total.count)}</dd>
            </div>
            <div>
              <dt>{t('funnel.amount')}</dt>
              <dd className="tabular">{money(funnel.total.amount)}</dd>
            </div>
            <div>
              <dt>{t('funnel.weighted')}</dt>
              <dd className="tabular">{money(funnel.total.weightedAmount)}</dd>
            </div>
          </dl>
          <table className={styles['funnel']}>
            <thead className="visually-hidden">
              <tr>
                <th scope="col">{t('funnel.stage')}</th>
                <th scope="col">{t('funnel.amount')}</th>
                <th scope="col">{t('funnel.count')}</th>
              </tr>
            </thead>
            <tbody>
              {funnel.stages.map((stage, index) => (
                <tr key={stage.id} className={stage.count === 0 ? styles['still'] : undefined}>
                  <th scope="row">
                    {stage.name}
                    <span className={styles['rate']}>{format.percent(stage.winRate)}</span>
                  </th>
                  <td className={styles['barCell']}>
                    {Number(stage.amount) > 0 ? (
                      <span
                        className={styles['bar']}
                        style={{
                          width: `${(Number(stage.amount) / largest) * 100}%`,
                          opacity: 0.45 + (0.55 * (index + 1)) / funnel.stages.length,
                        }}
                      />
                    ) : null}
                    <span className={`${styles['amount']} tabular`}>{money(stage.amount)}</span>
                  </td>
                  <td className={`${styles['count']} tabular`}>{t('funnel.deals', { count: stage.count })}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </Panel>
  )
}
