import { ReloadOutlined } from '@ant-design/icons'
import { Button, Skeleton } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { isApiError } from '../../lib/api-error.ts'
import { errorWords } from '../../lib/error-words.ts'
import { StatusView } from '../page/status-view.tsx'
import styles from './states.module.css'

/** Why there is nothing to show, with the way on: try again where that may help. */
export function FailedState({
  error,
  onRetry,
  isRetrying = false,
  isPage = false,
  wayOut,
}: {
  error: unknown
  onRetry: () => void
  isRetrying?: boolean
  /** Nothing else stands on the page. */
  isPage?: boolean
  /** Where to go when trying again doesn't help. */
  wayOut?: ReactNode
}) {
  const { t } = useTranslation()
  const headingLevel = isPage ? 1 : 2
  const isHidden = isApiError(error, 'not_found')
  if (isHidden || isApiError(error, 'forbidden'))
    return (
      <StatusView
        scene={isHidden ? 'adrift' : 'closed'}
        headingLevel={headingLevel}
        title={t(isHidden ? 'state.notFound' : 'state.forbidden')}
        text={t(isHidden ? 'state.notFoundText' : 'state.forbiddenText')}
        actions={wayOut}
      />
    )
  const requestId = isApiError(error) ? error.requestId : undefined
  return (
    <StatusView
      scene="fog"
      headingLevel={headingLevel}
      title={t('state.loadFailed')}
      text={
        <>
          {errorWords(error)}
          {requestId ? <span className={styles['requestId']}>{t('state.requestId', { id: requestId })}</span> : null}
        </>
      }
      actions={
        <Button icon={<ReloadOutlined aria-hidden="true" />} loading={isRetrying} onClick={onRetry}>
          {t('action.retry')}
        </Button>
      }
    />
  )
}

interface EmptyListProps {
  kindWord: string
  /** Where such records come from, if not from a form or a table. */
  text?: string | undefined
  /** Nothing matches what was asked for; there may well be other records. */
  isNarrowed: boolean
  onClear: () => void
  /** The first step: create one, import many. */
  actions?: ReactNode
}

export function EmptyList({ kindWord, text, isNarrowed, onClear, actions }: EmptyListProps) {
  const { t } = useTranslation('list')
  if (isNarrowed) {
    return (
      <StatusView
        scene="adrift"
        title={t('empty.noMatch', { kind: kindWord })}
        text={t('empty.noMatchText')}
        actions={<Button onClick={onClear}>{t('filter.clearAll')}</Button>}
      />
    )
  }
  return (
    <StatusView
      scene="calm"
      title={t('empty.none', { kind: kindWord })}
      text={text ?? t('empty.noneText', { kind: kindWord })}
      actions={actions}
    />
  )
}

/** Rows to come, in the shape of a table. */
export function TableSkeleton({ rows = 10 }: { rows?: number }) {
  const { t } = useTranslation()
  return (
    <div className={styles['table']} role="status" aria-label={t('state.loading')}>
      {Array.from({ length: rows }, (_, index) => (
        <div key={index} className={styles['tableRow']} aria-hidden="true">
          {widths.map((width, column) => (
            <Skeleton.Input
              key={column}
              active
              size="small"
              style={{ width: `${width - ((index * 13 + column * 29) % 24)}%`, minWidth: 24, height: 14 }}
            />
          ))}
        </div>
      ))}
    </div>
  )
}

const widths = [78, 60, 52, 66, 58, 70]

export function CardsSkeleton({ cards = 5 }: { cards?: number }) {
  const { t } = useTranslation()
  return (
    <div className={styles['cards']} role="status" aria-label={t('state.loading')}>
      {Array.from({ length: cards }, (_, index) => (
        <div key={index} className={styles['card']}>
          <Skeleton active title={{ width: '56%' }} paragraph={{ rows: 2, width: ['82%', '40%'] }} />
        </div>
      ))}
    </div>
  )
}

export function PageSkeleton() {
  const { t } = useTranslation()
  return (
    <div className={styles['page']} role="status" aria-label={t('state.loading')}>
      <Skeleton
        active
        avatar={{ shape: 'square', size: 44 }}
        title={{ width: 220 }}
        paragraph={{ rows: 1, width: 'min(320px, 56vw)' }}
      />
      <div className={styles['strip']}>
        {Array.from({ length: 5 }, (_, index) => (
          <Skeleton key={index} active title={{ width: 60 }} paragraph={{ rows: 1, width: 110 }} />
        ))}
      </div>
      <Skeleton
        active
        title={false}
        paragraph={{ rows: 8, width: ['30%', '80%', '60%', '80%', '45%', '70%', '80%', '35%'] }}
      />
    </div>
  )
}
