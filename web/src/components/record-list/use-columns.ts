import { useEffect, useMemo, useState } from 'react'
import { useLanguage } from '../../lib/language.ts'
import { pickFields, type FieldDescriptor, type FieldSet } from '../record-kind/field-descriptor.ts'
import type { RecordKindConfig } from '../record-kind/kind-config.ts'
import { useRecordWords } from '../record-kind/words.ts'
import type { ListViews } from '../record-views/use-list-state.ts'
import { clampWidth, usualWidth } from './column-width.ts'
import type { ListSearch } from './list-search.ts'

export interface Column {
  field: FieldDescriptor
  width: number
}

interface ColumnOptions {
  config: RecordKindConfig
  fields: FieldSet | undefined
  search: ListSearch
  change: (patch: ListSearch, options?: { replace?: boolean }) => void
  listViews: ListViews
  isReady: boolean
}

/** What the organization wants listed of its own fields stands before the last column; the title is always the first. */
function usualColumns({ columns, titleField }: RecordKindConfig, { fields }: FieldSet): string[] {
  const own = fields.filter((field) => field.custom && field.listed).map((field) => field.key)
  return titleFirst([...columns.slice(0, -1), ...own, ...columns.slice(-1)], titleField)
}

function titleFirst(keys: readonly string[], titleField: string): string[] {
  return [...new Set([titleField, ...keys])]
}

/**
 * The columns that the address, or its view, names. In a view that somebody keeps, choosing changes the address only; elsewhere
 * the choice is remembered too, and what opens without columns of its own gets it into its address.
 */
export function useColumns({ config, fields, search, change, listViews, isReady }: ColumnOptions) {
  const words = useRecordWords()
  const language = useLanguage()
  const { own, opensWithOwn } = listViews
  const isSaved = listViews.current.saved !== undefined
  const [widths, setWidths] = useState(() => own.read().widths)

  const usual = useMemo(() => fields && usualColumns(config, fields), [fields, config])
  const remembered = useMemo(() => {
    if (!fields || !usual || !opensWithOwn || own.order === undefined) return undefined
    const known = pickFields(fields, titleFirst(own.order.split(','), config.titleField)).map((field) => field.key)
    return known.join() === usual.join() ? undefined : known.join()
  }, [fields, usual, opensWithOwn, own.order, config])
  useEffect(() => {
    if (isReady && remembered !== undefined) change({ columns: remembered }, { replace: true })
  }, [isReady, remembered, change])

  const named = search.columns ?? remembered
  const keys = useMemo(
    () => (named === undefined ? (usual ?? []) : titleFirst(named.split(','), config.titleField)),
    [named, usual, config],
  )
  const columns = useMemo<Column[]>(
    () =>
      (fields ? pickFields(fields, keys) : []).map((field) => ({
        field,
        width: clampWidth(widths?.[field.key] ?? usualWidth(config.kind, field, config, words, language)),
      })),
    [fields, keys, widths, config, words, language],
  )

  const choose = (order: string[]) => {
    const isUsual = order.join() === usual?.join()
    if (isSaved) return change({ columns: order.join() })
    own.keep({ ...own.read(), order: isUsual ? undefined : order })
    // Remembered, so that a step back would not take it back: it makes none.
    change({ columns: isUsual ? undefined : order.join() }, { replace: true })
  }
  const restore = () => usual && choose(usual)
  const resize = (key: string, width: number) => {
    const next = { ...widths, [key]: clampWidth(width) }
    setWidths(next)
    own.keep({ ...own.read(), widths: next })
  }
  // Columns of a link that its reader has no field for; which they were stays unsaid.
  const lost = fields && search.columns !== undefined ? keys.filter((key) => !fields.byKey.has(key)).length : 0

  return { columns, lost, choose, restore, resize }
}
