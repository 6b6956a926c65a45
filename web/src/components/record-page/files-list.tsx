import { FileOutlined, FilePdfOutlined, PictureOutlined } from '@ant-design/icons'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/use-format.ts'
import { StatusView } from '../page/status-view.tsx'
import type { Filter } from '../record-kind/filter.ts'
import { namedOf, type RecordItem } from '../record-kind/record.ts'
import { recordListQuery } from '../record-kind/record-queries.ts'
import { FailedState, TableSkeleton } from '../states/list-states.tsx'
import { fileUrl, type FileSummary } from '../timeline/attachment-list.tsx'
import { fileSizeWords } from '../timeline/file-size.ts'
import styles from './files-list.module.css'

/** Every file that came with a follow-up of this record, newest first; a customer's include those of all its records. */
export function FilesList({ kind, id }: { kind: string; id: string }) {
  const { t } = useTranslation('record')
  const format = useFormat()
  const query = useInfiniteQuery(
    recordListQuery('/follow-ups', { filter: followUpsOf(kind, id), sort: '-occurredAt', limit: 100 }),
  )
  const followUps = query.data?.pages.flatMap((page) => page.items) ?? []
  const files = followUps.flatMap((followUp) => attachmentsOf(followUp).map((file) => ({ file, followUp })))
  if (query.isError && !query.data)
    return <FailedState error={query.error} isRetrying={query.isFetching} onRetry={() => void query.refetch()} />
  if (!query.data) return <TableSkeleton rows={3} />
  return (
    <>
      {files.length === 0 && !query.hasNextPage ? (
        <StatusView scene="calm" title={t('files.none')} text={t('files.noneText')} />
      ) : null}
      <ul className={styles['files']}>
        {files.map(({ file, followUp }) => (
          <li key={`${followUp.id}.${file.id}`}>
            <a
              className={styles['file']}
              href={fileUrl(file.id)}
              target="_blank"
              rel="noreferrer"
              aria-label={t('files.download', { name: file.name })}
            >
              <span className={styles['icon']} aria-hidden="true">
                <FileIcon contentType={file.contentType} />
              </span>
              <span className={styles['words']}>
                <span className={styles['name']}>{file.name}</span>
                <span className={styles['note']}>
                  {fileSizeWords(file.size)} ·{' '}
                  {t('files.from', {
                    name: namedOf(followUp, 'ownerId')?.name ?? '',
                    when: format.relative(String(followUp['occurredAt'])),
                  })}
                </span>
              </span>
            </a>
          </li>
        ))}
      </ul>
      {query.hasNextPage ? (
        <Button type="text" block loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {t('more')}
        </Button>
      ) : null}
    </>
  )
}

function followUpsOf(kind: string, id: string): Filter {
  if (kind === 'customer') return { field: 'customerId', op: 'eq', value: id }
  return {
    and: [
      { field: 'subjectType', op: 'eq', value: kind },
      { field: 'subjectId', op: 'eq', value: id },
    ],
  }
}

function attachmentsOf(followUp: RecordItem): FileSummary[] {
  return Array.isArray(followUp['attachments']) ? (followUp['attachments'] as FileSummary[]) : []
}

function FileIcon({ contentType }: { contentType: string }) {
  if (contentType.startsWith('image/')) return <PictureOutlined aria-hidden="true" />
  return contentType === 'application/pdf' ? (
    <FilePdfOutlined aria-hidden="true" />
  ) : (
    <FileOutlined aria-hidden="true" />
  )
}
