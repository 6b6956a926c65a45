import type { QueryClient } from '@tanstack/react-query'
import { allOf, type Filter } from '../record-kind/filter.ts'
import type { RecordItem } from '../record-kind/record.ts'
import { type ListPages, recordListQuery } from '../record-kind/record-queries.ts'

/** Where a board's cards come from: one list per column. */
export interface BoardSource {
  path: string
  /** What a record has to meet to stand in a column. */
  inColumn: (columnId: string) => Filter | undefined
  /** What narrows all columns. */
  filter?: Filter | undefined
  q?: string | undefined
  sort?: string
}

const cardsAtOnce = 30

export function columnQuery({ path, inColumn, filter, q, sort }: BoardSource, columnId: string) {
  return recordListQuery(path, { filter: allOf([filter, inColumn(columnId)]), q, sort, limit: cardsAtOnce })
}

/** Shows the card in its new column at once. Returns the way back. */
export function moveCard(
  client: QueryClient,
  source: BoardSource,
  record: RecordItem,
  from: string,
  to: string,
): () => void {
  const keys = [columnQuery(source, from).queryKey, columnQuery(source, to).queryKey] as const
  const before = keys.map((key) => [key, client.getQueryData<ListPages>(key)] as const)
  client.setQueryData<ListPages>(
    keys[0],
    (data) => data && mapPages(data, (items) => items.filter((item) => item.id !== record.id)),
  )
  client.setQueryData<ListPages>(
    keys[1],
    (data) => data && mapPages(data, (items, index) => (index === 0 ? [record, ...items] : items)),
  )
  return () => {
    for (const [key, data] of before) client.setQueryData(key, data)
  }
}

function mapPages(data: ListPages, change: (items: RecordItem[], index: number) => RecordItem[]): ListPages {
  return { ...data, pages: data.pages.map((page, index) => ({ ...page, items: change(page.items, index) })) }
}
