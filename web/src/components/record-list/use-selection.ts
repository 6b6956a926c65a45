import { useCallback, useMemo, useRef, useState } from 'react'
import type { RecordItem } from '../record-kind/record.ts'

/**
 * The rows that somebody has ticked, kept while they scroll and filter. Versions are those of the moment of ticking or newer.
 * Or all that the list has, loaded or not: as long as `listKey`, what the list asks for, stays the same.
 */
export function useSelection(rows: readonly RecordItem[], listKey: string) {
  const [ids, setIds] = useState<ReadonlyMap<string, RecordItem>>(new Map())
  const [allOf, setAllOf] = useState<string | null>(null)
  const isAll = allOf === listKey
  const lastIndex = useRef(0)
  const latestRows = useRef(rows)
  latestRows.current = rows
  const isAllNow = useRef(isAll)
  isAllNow.current = isAll

  const toggle = useCallback((index: number, isRange: boolean) => {
    const all = latestRows.current
    const row = all[index]
    if (!row) return
    const from = isRange ? Math.min(lastIndex.current, index) : index
    const to = isRange ? Math.max(lastIndex.current, index) : index
    lastIndex.current = index
    const wasAll = isAllNow.current
    setAllOf(null)
    setIds((ticked) => {
      const before = wasAll ? byId(all) : ticked
      const next = new Map(before)
      const isTicking = !before.has(row.id)
      for (const item of all.slice(from, to + 1)) {
        if (isTicking) next.set(item.id, item)
        else next.delete(item.id)
      }
      return next
    })
  }, [])

  const toggleAll = useCallback(() => {
    const all = latestRows.current
    const wasAll = isAllNow.current
    setAllOf(null)
    setIds((before) => (wasAll || all.every((row) => before.has(row.id)) ? new Map() : byId(all)))
  }, [])

  const chooseAll = useCallback(() => setAllOf(listKey), [listKey])
  const clear = useCallback(() => {
    setAllOf(null)
    setIds(new Map())
  }, [])

  const shown = useMemo(() => (isAll ? byId(rows) : ids), [isAll, rows, ids])
  const chosen = useMemo(() => {
    const fresh = byId(rows)
    return [...shown.values()].map((row) => fresh.get(row.id) ?? row)
  }, [shown, rows])

  return { ids: shown, chosen, isAll, toggle, toggleAll, chooseAll, clear }
}

export type Selection = ReturnType<typeof useSelection>

function byId(rows: readonly RecordItem[]): Map<string, RecordItem> {
  return new Map(rows.map((row) => [row.id, row]))
}
