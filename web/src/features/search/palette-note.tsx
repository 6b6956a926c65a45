import { ReloadOutlined } from '@ant-design/icons'
import type { UseQueryResult } from '@tanstack/react-query'
import { Button, Skeleton } from 'antd'
import { useTranslation } from 'react-i18next'
import { useRecordWords } from '../../components/record-kind/words.ts'
import { isApiError } from '../../lib/api-error.ts'
import { errorWords } from '../../lib/error-words.ts'
import styles from './palette.module.css'
import type { Found } from './search-query.ts'

interface PaletteNoteProps {
  text: string
  query: UseQueryResult<Found>
  /** What is on screen, if anything is. */
  found: Found | undefined
  isFresh: boolean
  onRetry: () => void
}

/** What the lines alone don't say: that there are none, that some may be missing, that they are still coming or could not come. */
export function PaletteNote({ text, query, found, isFresh, onRetry }: PaletteNoteProps) {
  const { t } = useTranslation(['search', 'common'])
  const words = useRecordWords()
  const isEmpty = found?.items.length === 0
  if (query.isError)
    return (
      <div className={styles['note']} role="alert">
        <p className={styles['noteTitle']}>{t('failed')}</p>
        <p>{errorWords(query.error)}</p>
        {isApiError(query.error) && query.error.requestId ? (
          <p className={styles['small']}>{t('common:state.requestId', { id: query.error.requestId })}</p>
        ) : null}
        <Button icon={<ReloadOutlined aria-hidden="true" />} loading={query.isFetching} onClick={onRetry}>
          {t('common:action.retry')}
        </Button>
      </div>
    )
  if (!found) return <Skeletons label={t('common:state.loading')} />
  return (
    <>
      <span className="visually-hidden" role="status">
        {isFresh && found.q !== '' ? t('found', { count: found.items.length }) : ''}
      </span>
      {isFresh && isEmpty ? (
        <div className={styles['note']}>
          <p className={styles['noteTitle']}>{found.q === '' ? t('noneOpened') : t('none', { text: text.trim() })}</p>
          <p>{t('hint')}</p>
        </div>
      ) : null}
      {found.incomplete.length > 0 ? (
        <p className={styles['incomplete']}>
          {t('incomplete', {
            kinds: found.incomplete.map((kind) => words.kindsInText(kind)).join(t('common:listSeparator')),
          })}
        </p>
      ) : null}
    </>
  )
}

function Skeletons({ label }: { label: string }) {
  return (
    <div className={styles['skeletons']} role="status" aria-label={label}>
      {[62, 48, 55].map((width) => (
        <Skeleton key={width} active avatar={{ size: 28 }} title={{ width: `${width}%` }} paragraph={false} />
      ))}
    </div>
  )
}
