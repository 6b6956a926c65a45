import { useState } from 'react'
import { useSession } from '../../lib/session.ts'
import { readStored, writeStored } from '../../lib/storage.ts'
import type { ListSearch } from './list-search.ts'

interface StoredColumns {
  order?: string[] | undefined
  widths?: Record<string, number> | undefined
}

/** What a person chose of a kind's columns in this browser. Widths stay here; the order goes on into the address. */
export interface OwnColumns {
  /** Keys separated by commas, as the address has them. */
  order: string | undefined
  read: () => StoredColumns
  keep: (next: StoredColumns) => void
}

/**
 * An address that says nothing of its own about what is listed opens with the reader's columns. One that does, such as a
 * colleague's filter, shows what the colleague saw, and so the usual columns if it names none.
 */
export function isOpen({ filter, sort, group, columns, without }: ListSearch): boolean {
  return [filter, sort, group, columns, without].every((part) => part === undefined)
}

export function useOwnColumns(kind: string, address: ListSearch): OwnColumns {
  const key = `fairway.columns.${useSession().user.id}.${kind}`
  // Read when the address changes and not when something is kept: choosing changes the address itself, once.
  const place = `${key} ${isOpen(address)} ${address.columns ?? ''}`
  const [last, setLast] = useState(() => ({ place, order: orderIn(key) }))
  const now = last.place === place ? last : { place, order: orderIn(key) }
  if (now !== last) setLast(now)
  return {
    order: now.order,
    read: () => readStored<StoredColumns>(key) ?? {},
    keep: (next) => void writeStored(key, next),
  }
}

function orderIn(key: string): string | undefined {
  return readStored<StoredColumns>(key)?.order?.join(',')
}
