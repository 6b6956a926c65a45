import { useCallback, useState } from 'react'
import { isOpenAtFirst, type Feed } from './group-lines.ts'
import type { Group } from './group-queries.ts'

/** Which groups are open, and what has been fetched of each. */
export function useOpenGroups(groups: readonly Group[]) {
  const [turned, setTurned] = useState<ReadonlyMap<string, boolean>>(new Map())
  const [feeds, setFeeds] = useState<ReadonlyMap<string, Feed>>(new Map())
  const isOpen = (key: string) => turned.get(key) ?? isOpenAtFirst(groups, key)
  const turn = (key: string, open = !isOpen(key)) => setTurned(new Map([...turned, [key, open]]))
  const onFeed = useCallback((key: string, feed: Feed | undefined) => {
    setFeeds((before) => {
      const next = new Map(before)
      if (feed) next.set(key, feed)
      else next.delete(key)
      return next
    })
  }, [])
  return { isOpen, turn, feeds, onFeed }
}
