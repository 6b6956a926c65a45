import { useCallback, useMemo, useRef, useState } from 'react'
import type { RecordItem } from '../record-kind/record.ts'

/** The rows that somebody has ticked, kept while they scroll and filter. Versions are those of the moment of ticking or newer. */
export function useSelection(rows: readonly RecordItem[]) {
  const [ids, setIds] = useState<ReadonlyMap<string, RecordItem>>(new Map())
  const lastIndex = useRef(0)
  const latestRows = useRef(rows)
  latestRows.current = rows

  const toggle = useCallback((index: number, isRange: boolean) => {
    const all = latestRows.current
    const row = all[index]
    if (!row) return
    const from = isRange ? Math.min(lastIndex.current, index) : index
    const to = isRange ? Math.max(lastIndex.current, index) : index
    lastIndex.current = index
    setIds((before) => {
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
    setIds((before) => (all.every((row) => before.has(row.id)) ? new Map() : new Map(all.map((row) => [row.id, row]))))
  }, [])

  const clear = useCallback(() => setIds(new Map()), [])
  const keepOnly = useCallback((kept: readonly string[]) => {
    setIds((before) => new Map([...before].filter(([id]) => kept.includes(id))))
  }, [])

  const chosen = useMemo(() => {
    const fresh = new Map(rows.map((row) => [row.id, row]))
    return [...ids.values()].map((row) => fresh.get(row.id) ?? row)
  }, [ids, rows])

  return { ids, chosen, toggle, toggleAll, clear, keepOnly }
}

export type Selection = ReturnType<typeof useSelection>
