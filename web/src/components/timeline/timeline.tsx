import { useInfiniteQuery } from '@tanstack/react-query'
import { Button, Skeleton } from 'antd'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { dateOf, daysBetween, todayOn } from '../../lib/dates.ts'
import type { Format } from '../../lib/format.ts'
import { useFormat } from '../../lib/use-format.ts'
import { StatusView } from '../page/status-view.tsx'
import { FailedState } from '../states/list-states.tsx'
import { ActivityItem } from './activity-item.tsx'
import { activitiesQuery, type Activity } from './activity.ts'
import styles from './timeline.module.css'

interface TimelineProps {
  kind: string
  id: string
}

/** Everything that happened to a record, newest first, a heading for each day of the organization's time zone. */
export function Timeline({ kind, id }: TimelineProps) {
  const { t } = useTranslation('timeline')
  const { t: tc } = useTranslation()
  const format = useFormat()
  const query = useInfiniteQuery(activitiesQuery(kind, id))
  const days = useMemo(() => byDay(query.data?.pages.flatMap((page) => page.items) ?? [], format), [query.data, format])
  if (!query.data) {
    if (query.isError)
      return <FailedState error={query.error} isRetrying={query.isFetching} onRetry={() => void query.refetch()} />
    return (
      <div role="status" aria-label={tc('state.loading')}>
        <Skeleton active avatar={{ size: 28 }} title={{ width: 180 }} paragraph={{ rows: 2 }} />
        <Skeleton active avatar={{ size: 28 }} title={{ width: 220 }} paragraph={{ rows: 1 }} />
      </div>
    )
  }
  if (days.length === 0) return <StatusView scene="calm" title={t('empty')} text={t('emptyText')} />
  return (
    <div className={styles['timeline']}>
      {days.map((day) => (
        <section key={day.on} aria-label={dayWords(day.on, format, t)}>
          <h2 className={styles['day']}>{dayWords(day.on, format, t)}</h2>
          <ul>
            {day.items.map((activity) => (
              <ActivityItem key={activity.id} activity={activity} ownerId={id} />
            ))}
          </ul>
        </section>
      ))}
      {query.hasNextPage ? (
        <Button block type="text" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {t('more')}
        </Button>
      ) : null}
    </div>
  )
}

interface Day {
  on: string
  items: Activity[]
}

function byDay(activities: readonly Activity[], { timeZone }: Format): Day[] {
  const days: Day[] = []
  for (const activity of activities) {
    const on = dateOf(activity.occurredAt, timeZone)
    const last = days.at(-1)
    if (last?.on === on) last.items.push(activity)
    else days.push({ on, items: [activity] })
  }
  return days
}

function dayWords(on: string, format: Format, t: (key: 'today' | 'yesterday') => string): string {
  const days = daysBetween(todayOn(format.timeZone), on)
  if (days === 0) return t('today')
  return days === -1 ? t('yesterday') : format.date(on)
}
