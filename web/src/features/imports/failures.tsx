import { DownloadOutlined } from '@ant-design/icons'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { FailedState, TableSkeleton } from '../../components/states/list-states.tsx'
import { apiUrl } from '../../lib/api.ts'
import { useIsPhone } from '../../lib/viewport.ts'
import { type Failure, failuresQuery, type ImportView } from './import-queries.ts'
import styles from './imports.module.css'
import { useImportWords } from './use-import-words.ts'

/** The rows that were not taken, and the file to correct them in. */
export function Failures({ view, hint }: { view: ImportView; hint?: string }) {
  const { t, i18n } = useTranslation('imports')
  const query = useInfiniteQuery(failuresQuery(view.id, view.version))
  const items = query.data?.pages.flatMap((page) => page.items)
  return (
    <div className={styles['section']}>
      <header className={styles['sectionHead']}>
        <h3>{t('failures.title')}</h3>
        <span className={styles['grow']}>{hint ?? t('failures.downloadText')}</span>
        <Button
          icon={<DownloadOutlined aria-hidden="true" />}
          href={apiUrl(`/imports/${view.id}/errors`, { locale: i18n.language })}
          download
        >
          {t('failures.download')}
        </Button>
      </header>
      {query.isError ? (
        <FailedState error={query.error} onRetry={() => void query.refetch()} isRetrying={query.isFetching} />
      ) : !items ? (
        <TableSkeleton rows={4} />
      ) : (
        <FailureList items={items} />
      )}
      {query.hasNextPage ? (
        <div className={styles['more']}>
          <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {t('failures.more')}
          </Button>
        </div>
      ) : null}
    </div>
  )
}

function FailureList({ items }: { items: Failure[] }) {
  const { t } = useTranslation('imports')
  const words = useImportWords()
  const lines = items.flatMap(({ row, reasons }) => reasons.map((reason, index) => ({ row, reason, index })))
  if (useIsPhone()) {
    return (
      <ul className={styles['failureCards']}>
        {lines.map(({ row, reason, index }) => (
          <li key={`${row}-${index}`}>
            <span>
              {t('failures.rowNumber', { row })} · {reason.column ?? t('failures.whole')}
            </span>
            {reason.value ? <code>{reason.value}</code> : null}
            <strong>{words.reason(reason)}</strong>
          </li>
        ))}
      </ul>
    )
  }
  return (
    <div className={styles['scroll']} role="region" tabIndex={0} aria-label={t('failures.title')}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{t('failures.row')}</th>
            <th scope="col">{t('failures.column')}</th>
            <th scope="col">{t('failures.value')}</th>
            <th scope="col">{t('failures.reason')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ row, reason, index }) => (
            <tr key={`${row}-${index}`}>
              <th scope="row" className="tabular">
                {row}
              </th>
              <td>{reason.column ?? t('failures.whole')}</td>
              <td>
                <span className={styles['value']}>{reason.value}</span>
              </td>
              <td>{words.reason(reason)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
