import { useInfiniteQuery } from '@tanstack/react-query'
import { Button, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { BulkOutcome } from '../../components/bulk-change/bulk-outcome.tsx'
import { bulkChangesQuery, type BulkChange } from '../../components/bulk-change/bulk-queries.ts'
import { KeptFocus } from '../../components/page/kept-focus.tsx'
import { PageHead } from '../../components/page/page-head.tsx'
import { QueryView } from '../../components/page/query-view.tsx'
import { NotAllowed, StatusView } from '../../components/page/status-view.tsx'
import { bulkRights } from '../../lib/list-rights.ts'
import { useAnyRight } from '../../lib/session.ts'
import { useReturnFocus } from '../../lib/use-return-focus.ts'
import { useActWords } from './act-words.ts'
import { BulkChangeList } from './bulk-change-list.tsx'
import styles from './bulk-changes.module.css'

/** As long as the server keeps what can be undone. */
const days = 90

/** What was done to many records at once, and the way back. */
export function BulkChangesPage() {
  const { t } = useTranslation('bulk')
  const actWords = useActWords()
  const query = useInfiniteQuery(bulkChangesQuery)
  const isAllowed = useAnyRight(bulkRights)
  const [shown, setShown] = useState<BulkChange>()
  return (
    <div className={styles['page']}>
      <PageHead title={t('title')} text={t('text', { days })} />
      <KeptFocus>
        <QueryView query={query}>
          {(data) => {
            const items = data.pages.flatMap((page) => page.items)
            if (items.length === 0 && !isAllowed) return <NotAllowed />
            if (items.length === 0) return <StatusView scene="calm" title={t('list.none')} text={t('list.noneText')} />
            return <BulkChangeList items={items} onShow={setShown} />
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
      {shown ? <ResultsDialog title={actWords(shown)} id={shown.id} onClose={() => setShown(undefined)} /> : null}
    </div>
  )
}

function ResultsDialog({ title, id, onClose }: { title: string; id: string; onClose: () => void }) {
  useReturnFocus()
  return (
    <Modal open title={title} footer={null} onCancel={onClose}>
      <BulkOutcome id={id} />
    </Modal>
  )
}
