import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import type { Feed } from './group-lines.ts'
import { groupRowsQuery, keyOfGroup, type Group, type GroupedList } from './group-queries.ts'

interface GroupFeedProps {
  list: GroupedList
  group: Group
  onFeed: (key: string, feed: Feed | undefined) => void
}

/** Fetches one open group and tells what it has: each pages by itself, and how many there are is not known beforehand. */
export function GroupFeed({ list, group, onFeed }: GroupFeedProps) {
  const key = keyOfGroup(group)
  const query = useInfiniteQuery(groupRowsQuery(list, group))
  const { data, hasNextPage, isFetching, error, fetchNextPage, refetch } = query
  const rows = useMemo(() => data?.pages.flatMap((page) => page.items) ?? [], [data])
  useEffect(() => {
    onFeed(key, {
      rows,
      isLoaded: data !== undefined,
      hasMore: hasNextPage,
      isFetching,
      error,
      fetchMore: () => void (error && !data ? refetch() : fetchNextPage()),
    })
  }, [onFeed, key, rows, data, hasNextPage, isFetching, error, fetchNextPage, refetch])
  useEffect(() => () => onFeed(key, undefined), [onFeed, key])
  return null
}
