import { infiniteQueryOptions, queryOptions, type QueryClient } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'
import type { Page } from '../../lib/list-all.ts'
import type { Filter } from './filter.ts'
import type { RecordItem } from './record.ts'

export interface ListParams {
  filter?: Filter | undefined
  sort?: string | undefined
  q?: string | undefined
  limit?: number
  /** Keys of the fields that are shown; all of them, if not given. */
  fields?: string | undefined
}

type ListPage = Page<RecordItem>
export interface ListPages {
  pages: ListPage[]
  pageParams: (string | null)[]
}

/** Keys start with the resource, so that `['customers']` means everything read from it. */
export function resourceKey(path: string): string {
  return path.replace(/^\//, '')
}

/** A list page by page. Everything on screen is one keyset walk, however long. */
export function recordListQuery(path: string, params: ListParams) {
  const { filter, sort, q, limit = 50, fields } = params
  const query = { filter: filter ? JSON.stringify(filter) : undefined, sort, q: q?.trim() || undefined, limit, fields }
  return infiniteQueryOptions({
    queryKey: [resourceKey(path), 'list', query],
    queryFn: ({ pageParam, signal }) => api.get<ListPage>(path, { query: { ...query, cursor: pageParam }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  })
}

export function recordQuery(path: string, id: string) {
  return queryOptions({
    queryKey: [resourceKey(path), 'record', id],
    queryFn: ({ signal }) => api.get<RecordItem>(`${path}/${id}`, { signal }),
  })
}

/** Shows a changed record at once wherever it is on screen. Returns the way back. */
export function showRecord(client: QueryClient, path: string, record: RecordItem): () => void {
  const key = resourceKey(path)
  const before = [
    ...client.getQueriesData({ queryKey: [key, 'list'] }),
    ...client.getQueriesData({ queryKey: [key, 'record', record.id] }),
  ]
  client.setQueriesData<ListPages>({ queryKey: [key, 'list'] }, (data) => {
    if (!data || !data.pages.some((page) => page.items.some((item) => item.id === record.id))) return data
    const pages = data.pages.map((page) => ({
      ...page,
      items: page.items.map((item) => (item.id === record.id ? { ...item, ...record } : item)),
    }))
    return { ...data, pages }
  })
  client.setQueryData<RecordItem>([key, 'record', record.id], (data) => (data ? { ...data, ...record } : data))
  return () => {
    for (const [queryKey, data] of before) client.setQueryData(queryKey, data)
  }
}

const settled = new Set(['session', 'fields', 'views', 'set-up', 'rights'])

/**
 * After a write: whatever is on screen may tell of it (a payment shows on its contract, its customer, its timeline).
 * `exceptListOf` keeps the rows of a list where they are while somebody edits in it.
 */
export async function refreshRecords(
  client: QueryClient,
  { exceptListOf }: { exceptListOf?: string } = {},
): Promise<void> {
  const keptList = exceptListOf === undefined ? undefined : resourceKey(exceptListOf)
  await client.invalidateQueries({
    predicate: ({ queryKey: [resource, what] }) =>
      !settled.has(String(resource)) && !(resource === keptList && what === 'list'),
  })
}

/** A record that is gone must not be asked for again. */
export function forgetRecord(client: QueryClient, path: string, id: string): void {
  client.removeQueries({ queryKey: [resourceKey(path), 'record', id] })
}
