import { useInfiniteQuery } from '@tanstack/react-query'
import { Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { BulkOutcome } from '../../components/bulk-change/bulk-outcome.tsx'
import { bulkChangesQuery, type BulkChange } from '../../components/bulk-change/bulk-queries.ts'
import { PageHead } from '../../components/page/page-head.tsx'
import { PagedView } from '../../components/page/paged-view.tsx'
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
      <PagedView
        query={query}
        empty={
          isAllowed ? <StatusView scene="calm" title={t('list.none')} text={t('list.noneText')} /> : <NotAllowed />
        }
      >
        {(items) => <BulkChangeList items={items} onShow={setShown} />}
      </PagedView>
      {shown ? <ResultsDialog title={actWords(shown)} id={shown.id} onClose={() => setShown(undefined)} /> : null}
    </div>
  )
}

function ResultsDialog({ title, id, onClose }: { title: string; id: string; onClose: () => void }) {
  useReturnFocus()
  return (
    <Modal open title={title} width={640} footer={null} onCancel={onClose}>
      <BulkOutcome id={id} />
    </Modal>
  )
}
