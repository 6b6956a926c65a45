import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { PageHead } from '../../components/page/page-head.tsx'
import { PagedView } from '../../components/page/paged-view.tsx'
import { NotAllowed, StatusView } from '../../components/page/status-view.tsx'
import { exportRights } from '../../lib/list-rights.ts'
import { useAnyRight } from '../../lib/session.ts'
import { ExportList } from './export-list.tsx'
import { exportsQuery } from './export-queries.ts'
import styles from './exports.module.css'

/** As long as the server keeps a file. */
const days = 7

/** What was taken out, and what waits for somebody's word. */
export function ExportsPage() {
  const { t } = useTranslation('exports')
  const query = useInfiniteQuery(exportsQuery)
  const isAllowed = useAnyRight(exportRights)
  return (
    <div className={styles['page']}>
      <PageHead title={t('title')} text={t('text', { days })} />
      <PagedView
        query={query}
        empty={
          isAllowed ? <StatusView scene="calm" title={t('list.none')} text={t('list.noneText')} /> : <NotAllowed />
        }
      >
        {(items) => <ExportList items={items} />}
      </PagedView>
    </div>
  )
}
