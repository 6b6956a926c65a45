import { Link } from '@tanstack/react-router'
import { Segmented } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Panel, PanelNote } from '../../components/page/panel.tsx'
import { listPath } from '../../lib/record-path.ts'
import { useFormat } from '../../lib/use-format.ts'
import { FunnelTable } from './funnel-table.tsx'
import styles from './home.module.css'
import type { HomeFunnel } from './home-report.ts'

const scopes = ['own', 'team'] as const

/** Open opportunities by stage: mine, or for those who lead others all that they may see. */
export function FunnelPanel({ funnel }: { funnel: HomeFunnel }) {
  const { t } = useTranslation('home')
  const format = useFormat()
  const [chosen, setChosen] = useState<(typeof scopes)[number]>()
  const scope = chosen ?? (funnel.team && funnel.own.total.count === 0 ? 'team' : 'own')
  const { stages, total } = (scope === 'team' ? funnel.team : null) ?? funnel.own
  const money = (amount: string) => format.money(amount, { currency: funnel.currency, compact: true })
  return (
    <Panel
      title={t(`funnel.title.${funnel.team ? 'any' : 'own'}`)}
      extra={
        funnel.team ? (
          <Segmented
            size="small"
            aria-label={t('funnel.scope')}
            value={scope}
            options={scopes.map((value) => ({ value, label: t(`funnel.of.${value}`) }))}
            onChange={setChosen}
          />
        ) : (
          <Link to={listPath('opportunity')}>{t('funnel.all')}</Link>
        )
      }
    >
      {total.count === 0 ? (
        <PanelNote>
          {t('funnel.empty')}
          <Link to={listPath('opportunity')}>{t('funnel.go')}</Link>
        </PanelNote>
      ) : (
        <>
          <dl className={styles['figures']}>
            <div>
              <dt>{t('funnel.count')}</dt>
              <dd className="tabular">{format.number(total.count)}</dd>
            </div>
            <div>
              <dt>{t('funnel.amount')}</dt>
              <dd className="tabular">{money(total.amount)}</dd>
            </div>
            <div>
              <dt>{t('funnel.weighted')}</dt>
              <dd className="tabular">{money(total.weightedAmount)}</dd>
            </div>
          </dl>
          <FunnelTable stages={stages} isOwn={scope === 'own'} money={money} />
        </>
      )}
    </Panel>
  )
}
