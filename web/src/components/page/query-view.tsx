import { ReloadOutlined } from '@ant-design/icons'
import type { UseQueryResult } from '@tanstack/react-query'
import { Button, Skeleton } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { isApiError } from '../../lib/api-error.ts'
import { errorWords } from '../../lib/error-words.ts'
import { NotAllowed, StatusView } from './status-view.tsx'

interface QueryViewProps<T> {
  query: UseQueryResult<T>
  children: (data: T) => ReactNode
  skeletonRows?: number
}

/** What a query has to show: its data, a skeleton before, the reason when there is none. */
export function QueryView<T>({ query, children, skeletonRows = 6 }: QueryViewProps<T>) {
  const { t } = useTranslation()
  if (query.data !== undefined) return children(query.data)
  if (!query.isError) {
    return (
      <div role="status" aria-label={t('state.loading')}>
        <Skeleton active title={false} paragraph={{ rows: skeletonRows, width: '100%' }} />
      </div>
    )
  }
  if (isApiError(query.error, 'not_found'))
    return <StatusView scene="adrift" title={t('state.notFound')} text={t('state.notFoundText')} />
  if (isApiError(query.error, 'forbidden')) return <NotAllowed />
  return (
    <StatusView
      scene="fog"
      title={t('state.loadFailed')}
      text={errorWords(query.error)}
      actions={
        <Button
          disabled={false}
          icon={<ReloadOutlined aria-hidden="true" />}
          loading={query.isFetching}
          onClick={() => void query.refetch()}
        >
          {t('action.retry')}
        </Button>
      }
    />
  )
}
