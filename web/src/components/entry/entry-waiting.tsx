import { Skeleton } from 'antd'
import { useTranslation } from 'react-i18next'
import { EntryLayout } from './entry-layout.tsx'

/** Before it is known what the page has to say. */
export function EntryWaiting({ title }: { title: string }) {
  const { t } = useTranslation()
  return (
    <EntryLayout title={title}>
      <div role="status" aria-label={t('state.loading')}>
        <Skeleton active title={false} paragraph={{ rows: 3, width: '100%' }} />
      </div>
    </EntryLayout>
  )
}
