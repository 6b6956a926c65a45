import { useInfiniteQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { KeptFocus } from '../../components/page/kept-focus.tsx'
import { PageHead } from '../../components/page/page-head.tsx'
import { QueryView } from '../../components/page/query-view.tsx'
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
      <KeptFocus>
        <QueryView query={query}>
          {(data) => {
            const items = data.pages.flatMap((page) => page.items)
            if (items.length === 0 && !isAllowed) return <NotAllowed />
            if (items.length === 0) return <StatusView scene="calm" title={t('list.none')} text={t('list.noneText')} />
            return <ExportList items={items} />
          }}
        </QueryView>
      </KeptFocus>
      {query.hasNextPage ? (
        <div className={styles['more']}>
          <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {t('list.more')}
          </Button>
        </div>
      ) : null}
    </div>
  )
}
