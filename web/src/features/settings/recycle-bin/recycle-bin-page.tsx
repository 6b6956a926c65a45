import { SearchOutlined } from '@ant-design/icons'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Input, Select } from 'antd'
import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PageHead } from '../../../components/page/page-head.tsx'
import { PagedView } from '../../../components/page/paged-view.tsx'
import { StatusView } from '../../../components/page/status-view.tsx'
import { UserPicker } from '../../../components/pickers/user-picker.tsx'
import { useRecordWords } from '../../../components/record-kind/words.ts'
import { listedKinds } from '../../../lib/listed-kinds.ts'
import { useSession } from '../../../lib/session.ts'
import styles from '../settings.module.css'
import { BinList } from './bin-list.tsx'
import { binQuery, type BinSearch } from './recycle-bin-api.ts'

/** What was deleted: it can come back as it was until its days are over. */
export function RecycleBinPage() {
  const { t } = useTranslation('recycleBin')
  const words = useRecordWords()
  const { organization } = useSession()
  const [search, setSearch] = useState<BinSearch>({ q: '', kind: null, deletedById: null })
  const q = useDeferredValue(search.q.trim())
  const query = useInfiniteQuery(binQuery({ ...search, q }))
  const change = (part: Partial<BinSearch>) => setSearch((before) => ({ ...before, ...part }))
  const isNarrowed = Boolean(q || search.kind || search.deletedById)
  return (
    <>
      <PageHead title={t('title')} text={t('text', { count: organization.recycleDays })} />
      <div className={styles['toolbar']} role="search">
        <Input
          allowClear
          prefix={<SearchOutlined aria-hidden="true" />}
          placeholder={t('search')}
          aria-label={t('search')}
          value={search.q}
          onChange={(event) => change({ q: event.target.value })}
          className={styles['search'] ?? ''}
        />
        <Select
          allowClear
          placeholder={t('anyKind')}
          aria-label={t('column.kind')}
          value={search.kind}
          onChange={(kind: string | undefined) => change({ kind: kind ?? null })}
          options={listedKinds.map((kind) => ({ value: kind, label: words.kinds(kind) }))}
          className={styles['filter'] ?? ''}
        />
        <div className={styles['filter']}>
          <UserPicker
            placeholder={t('anybody')}
            aria-label={t('column.deletedBy')}
            value={search.deletedById}
            onChange={(deletedById) => change({ deletedById })}
          />
        </div>
      </div>
      <PagedView
        query={query}
        skeletonRows={8}
        empty={
          <StatusView
            scene={isNarrowed ? 'adrift' : 'calm'}
            title={t(isNarrowed ? 'noMatch' : 'empty')}
            text={t(isNarrowed ? 'noMatchText' : 'emptyText')}
          />
        }
      >
        {(entries) => <BinList entries={entries} />}
      </PagedView>
    </>
  )
}
