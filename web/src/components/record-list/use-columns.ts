import { useCallback, useMemo, useState } from 'react'
import { useLanguage } from '../../lib/language.ts'
import { useSession } from '../../lib/session.ts'
import { readStored, writeStored } from '../../lib/storage.ts'
import { pickFields, type FieldDescriptor, type FieldSet } from '../record-kind/field-descriptor.ts'
import type { RecordKindConfig } from '../record-kind/kind-config.ts'
import { useRecordWords } from '../record-kind/words.ts'
import { clampWidth, usualWidth } from './column-width.ts'
import type { ListSearch } from './list-search.ts'

interface StoredColumns {
  order?: string[]
  widths?: Record<string, number>
}

export interface Column {
  field: FieldDescriptor
  width: number
}

/** What the organization wants listed of its own fields stands before the last column. */
function usualColumns({ columns }: RecordKindConfig, { fields }: FieldSet): string[] {
  const own = fields.filter((field) => field.custom && field.listed).map((field) => field.key)
  return [...columns.slice(0, -1), ...own, ...columns.slice(-1)]
}

/**
 * Columns as this person left them for this kind; an address, or a view, with columns of its own shows those. In a view that
 * somebody keeps, choosing changes the address only.
 */
export function useColumns(
  config: RecordKindConfig,
  fields: FieldSet | undefined,
  search: ListSearch,
  change: (patch: ListSearch) => void,
  isSaved: boolean,
) {
  const words = useRecordWords()
  const language = useLanguage()
  const storageKey = `fairway.columns.${useSession().user.id}.${config.kind}`
  const [stored, setStored] = useState<StoredColumns>(() => readStored<StoredColumns>(storageKey) ?? {})

  const keep = useCallback(
    (next: StoredColumns) => {
      setStored(next)
      writeStored(storageKey, next)
    },
    [storageKey],
  )

  const columns = useMemo<Column[]>(() => {
    if (!fields) return []
    const keys = search.columns?.split(',') ?? stored.order ?? usualColumns(config, fields)
    const shown = pickFields(fields, [config.titleField, ...keys.filter((key) => key !== config.titleField)])
    return shown.map((field) => ({
      field,
      width: clampWidth(stored.widths?.[field.key] ?? usualWidth(config.kind, field, config, words, language)),
    }))
  }, [fields, search.columns, stored, config, words, language])

  const choose = (order: string[]) => {
    if (isSaved) return change({ columns: order.join(',') })
    keep({ ...stored, order })
    if (search.columns !== undefined) change({ columns: order.join(',') })
  }
  const restore = () => {
    if (isSaved && fields) return change({ columns: [config.titleField, ...usualColumns(config, fields)].join(',') })
    keep({})
    change({ columns: undefined })
  }
  const resize = (key: string, width: number) =>
    keep({ ...stored, widths: { ...stored.widths, [key]: clampWidth(width) } })

  return { columns, choose, restore, resize }
}
