import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { PageHead } from '../../components/page/page-head.tsx'
import { allPipelinesQuery } from '../../components/stage-path/pipelines.ts'
import { FunnelPanel } from './funnel-panel.tsx'
import { useReportSearch } from './report-search.ts'
import styles from './reports.module.css'
import { WonPanels } from './won-panels.tsx'

/** Where the business stands: what is under way, what was won and when, and by whom. */
export function ReportsPage() {
  const { t } = useTranslation('reports')
  return (
    <div className={styles['page']}>
      <PageHead title={t('title')} text={t('text')} actions={<PipelineChoice />} />
      <div className={styles['grid']}>
        <FunnelPanel />
        <WonPanels />
      </div>
    </div>
  )
}

/** Which pipeline the figures are about: what was won is of all at first. With a single pipeline there is nothing to choose. */
function PipelineChoice() {
  const { t } = useTranslation('reports')
  const { search, change } = useReportSearch()
  const pipelines = useQuery(allPipelinesQuery).data ?? []
  if (pipelines.length < 2) return null
  return (
    <Select
      aria-label={t('pipeline')}
      className={styles['pipeline'] ?? ''}
      value={search.pipeline ?? ''}
      options={[
        { value: '', label: t('allPipelines') },
        ...pipelines.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={(pipeline) => change({ pipeline: pipeline || undefined })}
    />
  )
}
