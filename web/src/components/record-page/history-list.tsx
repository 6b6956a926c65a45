import { useInfiniteQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { tellIfCut } from '../../lib/tell-if-cut.ts'
import { useFormat } from '../../lib/use-format.ts'
import { PersonAvatar } from '../page/person-avatar.tsx'
import { StatusView } from '../page/status-view.tsx'
import { useRecordWords } from '../record-kind/words.ts'
import { FailedState, TableSkeleton } from '../states/list-states.tsx'
import { activitiesQuery, changesOf, kindOf, type Activity } from '../timeline/activity.ts'
import { ChangedValue } from '../timeline/change-list.tsx'
import styles from './related-list.module.css'

interface HistoryListProps {
  kind: string
  id: string
}

interface HistoryRow {
  key: string
  activity: Activity
  field: string
  from: unknown
  to: unknown
}

/** Who changed which field from what to what: the audit of this one record. */
export function HistoryList({ kind, id }: HistoryListProps) {
  const { t } = useTranslation('record')
  const words = useRecordWords()
  const format = useFormat()
  const query = useInfiniteQuery(activitiesQuery(kind, id))
  const rows = (query.data?.pages.flatMap((page) => page.items) ?? [])
    .filter((activity) => activity.subject.id === id)
    .flatMap((activity) => rowsOf(kind, activity))

  // A page of nothing but follow-ups has no changes in it: the next one may.
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query
  useEffect(() => {
    if (rows.length < 10 && hasNextPage && !isFetchingNextPage) void fetchNextPage()
  }, [rows.length, hasNextPage, isFetchingNextPage, fetchNextPage])

  if (query.isError && !query.data)
    return <FailedState error={query.error} isRetrying={query.isFetching} onRetry={() => void query.refetch()} />
  if (!query.data) return <TableSkeleton rows={4} />
  if (rows.length === 0 && !hasNextPage)
    return <StatusView scene="calm" title={t('history.none')} text={t('history.noneText')} />
  return (
    <div className={styles['related']}>
      <div className={styles['scroll']}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{t('history.when')}</th>
              <th scope="col">{t('history.who')}</th>
              <th scope="col">{t('history.field')}</th>
              <th scope="col">{t('history.from')}</th>
              <th scope="col">{t('history.to')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, activity, field, from, to }) => (
              <tr key={key}>
                <td className="tabular">{format.dateTime(activity.occurredAt)}</td>
                <td>
                  {activity.actor ? (
                    <>
                      <PersonAvatar name={activity.actor.name} size={22} /> {activity.actor.name}
                    </>
                  ) : null}
                </td>
                <th scope="row">{words.field(kind, field)}</th>
                <td onMouseEnter={tellIfCut}>
                  <ChangedValue kind={kind} field={field} value={from} />
                </td>
                <td onMouseEnter={tellIfCut}>
                  <ChangedValue kind={kind} field={field} value={to} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {hasNextPage ? (
        <Button type="text" block loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('more')}
        </Button>
      ) : null}
    </div>
  )
}

/** A hand-over or a change of stage is a changed field too. */
function rowsOf(kind: string, activity: Activity): HistoryRow[] {
  if (kindOf(activity) !== kind) return []
  const event = activity.kind.slice(kind.length + 1)
  const field =
    event === 'ownerChanged'
      ? 'ownerId'
      : event === 'stageChanged'
        ? 'stageId'
        : event === 'statusChanged'
          ? 'status'
          : undefined
  const changes = field ? [{ field, from: activity.data['from'], to: activity.data['to'] }] : changesOf(activity)
  return changes.map((change) => ({ key: `${activity.id}.${change.field}`, activity, ...change }))
}
