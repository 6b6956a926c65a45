import { useCallback, useMemo, useState } from 'react'
import { useSession } from '../../lib/session.ts'
import { readStored, writeStored } from '../../lib/storage.ts'
import { pickFields, type FieldDescriptor, type FieldSet } from '../record-kind/field-descriptor.ts'
import type { RecordKindConfig } from '../record-kind/kind-config.ts'
import type { ListSearch } from './list-search.ts'

interface StoredColumns {
  order?: string[]
  widths?: Record<string, number>
}

export interface Column {
  field: FieldDescriptor
  width: number
}

const minColumnWidth = 72
const maxColumnWidth = 720

/** Columns as this person left them for this kind; an address with columns of its own shows those. */
export function useColumns(
  config: RecordKindConfig,
  fields: FieldSet | undefined,
  search: ListSearch,
  change: (patch: ListSearch) => void,
) {
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
    const keys = search.columns?.split(',') ?? stored.order ?? config.columns
    const shown = pickFields(fields, [config.titleField, ...keys.filter((key) => key !== config.titleField)])
    return shown.map((field) => ({ field, width: clampWidth(stored.widths?.[field.key] ?? usualWidth(field, config)) }))
  }, [fields, search.columns, stored, config])

  const choose = (order: string[]) => {
    keep({ ...stored, order })
    if (search.columns !== undefined) change({ columns: order.join(',') })
  }
  const restore = () => {
    keep({})
    change({ columns: undefined })
  }
  const resize = (key: string, width: number) =>
    keep({ ...stored, widths: { ...stored.widths, [key]: clampWidth(width) } })

  return { columns, choose, restore, resize }
}

export function clampWidth(width: number): number {
  return Math.round(Math.min(maxColumnWidth, Math.max(minColumnWidth, width)))
}

const widthByType: Partial<Record<FieldDescriptor['type'], number>> = {
  longText: 260,
  address: 220,
  url: 190,
  email: 210,
  phone: 150,
  money: 140,
  number: 100,
  percent: 90,
  date: 120,
  datetime: 150,
  boolean: 96,
  user: 132,
  department: 150,
  reference: 190,
  autoNumber: 150,
  select: 110,
}

function usualWidth(field: FieldDescriptor, config: RecordKindConfig): number {
  if (field.key === config.titleField) return config.titleWidth ?? 250
  return widthByType[field.type] ?? 140
}
