import { useQuery } from '@tanstack/react-query'
import { useEffect, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useIsPhone } from '../../lib/viewport.ts'
import type { RecordItem } from '../record-kind/record.ts'
import { CardsSkeleton, FailedState, TableSkeleton } from '../states/list-states.tsx'
import { groupsQuery, keyOfGrouping, type Count } from './group-queries.ts'
import { GroupedCards } from './grouped-cards.tsx'
import { GroupedGrid, type GroupedGridProps } from './grouped-grid.tsx'
import styles from './record-groups.module.css'

interface GroupedListProps extends Omit<GroupedGridProps, 'groups' | 'isStale'> {
  renderCard: (record: RecordItem) => ReactNode
  /** What stands there when nothing matches. */
  empty: ReactNode
  onTotal: (total: Count | undefined) => void
}

/** A list in sections, one for each value of a field. */
export function GroupedList({ renderCard, empty, onTotal, ...grid }: GroupedListProps) {
  const { t } = useTranslation('list')
  const isPhone = useIsPhone()
  const { list } = grid
  const { data, error, isFetching, isPlaceholderData, refetch } = useQuery(groupsQuery(list))
  const total = data?.total
  useEffect(() => onTotal(total), [onTotal, total])
  if (!data && error) return <FailedState error={error} isRetrying={isFetching} onRetry={() => void refetch()} />
  if (!data) return isPhone ? <CardsSkeleton /> : <TableSkeleton />
  if (data.items.length === 0) return empty
  const key = keyOfGrouping(list.grouping)
  const told = { groups: data, isStale: isPlaceholderData }
  return (
    <>
      {data.hasMore ? (
        <p className={styles['note']} role="status">
          {t(data.total.relation === 'gte' ? 'group.partial' : 'group.hasMore', { count: data.items.length })}
        </p>
      ) : null}
      {isPhone ? (
        <GroupedCards key={key} {...told} kind={grid.config.kind} list={list} renderCard={renderCard} />
      ) : (
        <GroupedGrid key={key} {...told} {...grid} />
      )}
    </>
  )
}
