import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { Facts } from '../../components/page/facts.tsx'
import { Panel, PanelNote } from '../../components/page/panel.tsx'
import { FailedState, TableSkeleton } from '../../components/states/list-states.tsx'
import { useFormat } from '../../lib/use-format.ts'
import { useIsPhone } from '../../lib/viewport.ts'
import { type ListedImport, recentImportsQuery } from './import-queries.ts'
import { ImportStatus } from './import-status.tsx'
import styles from './imports.module.css'
import { useImportWords } from './use-import-words.ts'

export function RecentImports() {
  const { t } = useTranslation('imports')
  const query = useInfiniteQuery(recentImportsQuery)
  const items = query.data?.pages.flatMap((page) => page.items)
  return (
    <Panel title={t('recent.title')}>
      {query.isError ? (
        <FailedState error={query.error} onRetry={() => void query.refetch()} isRetrying={query.isFetching} />
      ) : !items ? (
        <TableSkeleton rows={4} />
      ) : items.length === 0 ? (
        <PanelNote>
          <strong>{t('recent.none')}</strong>
          {t('recent.noneText')}
        </PanelNote>
      ) : (
        <ImportList items={items} />
      )}
      {query.hasNextPage ? (
        <div className={styles['more']}>
          <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {t('recent.more')}
          </Button>
        </div>
      ) : null}
    </Panel>
  )
}

function ImportList({ items }: { items: ListedImport[] }) {
  const { t } = useTranslation('imports')
  const words = useImportWords()
  const format = useFormat()
  const outcome = useOutcome()
  if (useIsPhone()) {
    return (
      <ul className={styles['cards']}>
        {items.map((item) => (
          <li key={item.id}>
            <Link to="/imports/$importId" params={{ importId: item.id }} className={styles['card'] ?? ''}>
              <span className={styles['cardHead']}>
                <span className={styles['cut']}>{item.fileName}</span>
                <ImportStatus status={item.status} />
              </span>
              <small>
                <Facts parts={[words.kinds(item.kind), outcome(item), format.relative(item.createdAt)]} />
              </small>
            </Link>
          </li>
        ))}
      </ul>
    )
  }
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">{t('recent.file')}</th>
          <th scope="col">{t('recent.kind')}</th>
          <th scope="col">{t('recent.status')}</th>
          <th scope="col">{t('recent.counts')}</th>
          <th scope="col">{t('recent.by')}</th>
          <th scope="col">{t('recent.at')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.id}>
            <th scope="row">
              <Link to="/imports/$importId" params={{ importId: item.id }}>
                {item.fileName}
              </Link>
            </th>
            <td className={styles['whole']}>{words.kinds(item.kind)}</td>
            <td>
              <ImportStatus status={item.status} />
            </td>
            <td className="tabular">{outcome(item)}</td>
            <td className={styles['whole']}>{item.createdBy?.name}</td>
            <td>
              <time dateTime={item.createdAt}>{format.when(item.createdAt)}</time>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function useOutcome(): (item: ListedImport) => string {
  const { t } = useTranslation('imports')
  const format = useFormat()
  return ({ status, rows, created, updated, skipped, failed }) => {
    if (['mapping', 'checking', 'checked'].includes(status))
      return t('recent.rows', { count: rows, rows: format.number(rows) })
    const parts = Object.entries({ created, updated, skipped, failed }).filter(([, count]) => count > 0)
    const words = parts.map(([name, count]) => `${t(`counts.${name as 'created'}`)} ${format.number(count)}`)
    return [t('recent.rows', { count: rows, rows: format.number(rows) }), ...words].join(' · ')
  }
}
