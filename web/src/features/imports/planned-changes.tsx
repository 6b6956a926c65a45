import { DownloadOutlined } from '@ant-design/icons'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { FieldValue } from '../../components/fields/field-value.tsx'
import { RecordLink } from '../../components/fields/record-link.tsx'
import { FailedState, TableSkeleton } from '../../components/states/list-states.tsx'
import { apiUrl } from '../../lib/api.ts'
import { useIsPhone } from '../../lib/viewport.ts'
import { changesQuery, type ImportView, type PlannedChange } from './import-queries.ts'
import styles from './imports.module.css'
import { useImportWords } from './use-import-words.ts'

/** What the import would change in records that are here already, value by value. */
export function PlannedChanges({ view }: { view: ImportView }) {
  const { t, i18n } = useTranslation('imports')
  const query = useInfiniteQuery(changesQuery(view.id, view.version))
  const items = query.data?.pages.flatMap((page) => page.items)
  const { total = 0, file } = query.data?.pages[0] ?? {}
  return (
    <div className={styles['section']}>
      <header className={styles['sectionHead']}>
        <h3>{t('changes.title')}</h3>
        <span className={styles['grow']}>
          {t('changes.text')} {file === 'needs_approval' ? t('changes.needsApproval') : null}
        </span>
        {file === 'allowed' && total > 0 ? (
          <Button
            icon={<DownloadOutlined aria-hidden="true" />}
            href={apiUrl(`/imports/${view.id}/changes/file`, { locale: i18n.language })}
            download
          >
            {t('changes.download')}
          </Button>
        ) : null}
      </header>
      {query.isError ? (
        <FailedState error={query.error} onRetry={() => void query.refetch()} isRetrying={query.isFetching} />
      ) : !items ? (
        <TableSkeleton rows={4} />
      ) : (
        <ChangeTable view={view} items={items} />
      )}
      {query.hasNextPage ? (
        <div className={styles['more']}>
          <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {t('changes.more')}
          </Button>
        </div>
      ) : null}
    </div>
  )
}

function ChangeTable({ view, items }: { view: ImportView; items: PlannedChange[] }) {
  const { t } = useTranslation('imports')
  const words = useImportWords()
  if (useIsPhone()) return <ChangeCards view={view} items={items} />
  const lines = items.flatMap(({ changes, ...item }) => changes.map((change, index) => ({ ...item, change, index })))
  return (
    <div className={styles['scroll']} role="region" tabIndex={0} aria-label={t('changes.title')}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{t('changes.row')}</th>
            <th scope="col">{t('changes.record')}</th>
            <th scope="col">{t('changes.field')}</th>
            <th scope="col">{t('changes.from')}</th>
            <th scope="col">{t('changes.to')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ row, recordId, name, change, index }) => (
            <tr key={`${row}-${change.field}`}>
              <th scope="row" className="tabular">
                {index === 0 ? row : ''}
              </th>
              <td>{index === 0 ? <ChangedRecord kind={view.kind} id={recordId} name={name} /> : ''}</td>
              <td>{words.fieldOf(view, change)}</td>
              <td>
                <Told view={view} field={change.field} value={change.from} />
              </td>
              <td>
                <Told view={view} field={change.field} value={change.to} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function ChangeCards({ view, items }: { view: ImportView; items: PlannedChange[] }) {
  const { t } = useTranslation('imports')
  const words = useImportWords()
  return (
    <ul className={styles['changeCards']}>
      {items.map(({ row, recordId, name, changes }) => (
        <li key={row}>
          <span className={styles['changeHead']}>
            {t('failures.rowNumber', { row })} · <ChangedRecord kind={view.kind} id={recordId} name={name} />
          </span>
          <dl>
            {changes.map(({ field, from, to }) => (
              <div key={field}>
                <dt>{words.fieldOf(view, { field })}</dt>
                <dd>
                  <Told view={view} field={field} value={from} /> → <Told view={view} field={field} value={to} />
                </dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  )
}

/** Somebody else's by now has no name here, and no changes either. */
function ChangedRecord({ kind, id, name }: { kind: string; id: string; name: string | null }) {
  const { t } = useTranslation('imports')
  return name === null ? <>{t('undo.unseen')}</> : <RecordLink kind={kind} record={{ id, name }} />
}

/** References come by their names, which are text here. */
function Told({ view, field, value }: { view: ImportView; field: string; value: unknown }) {
  const words = useImportWords()
  if (field === 'status' && typeof value === 'string') return <>{words.option(view.kind, field, value)}</>
  const target = view.targets.find(({ key }) => key === field)
  const type = target?.reference ? 'text' : (target?.type ?? 'text')
  const descriptor = { key: field, type } as Parameters<typeof FieldValue>[0]['field']
  return <FieldValue kind={view.kind} field={descriptor} value={value} isPlain />
}
