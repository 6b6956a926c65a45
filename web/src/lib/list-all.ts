import { api } from './api.ts'

export interface Page<T> {
  items: T[]
  nextCursor: string | null
  total: { value: number; relation: 'eq' | 'gte' }
}

const pageSize = 200

/** Every record of a short list (departments, roles, pipelines), page after page. */
export async function listAll<T>(path: string, query: Record<string, string>, signal?: AbortSignal): Promise<T[]> {
  const items: T[] = []
  let cursor: string | null = null
  do {
    const page: Page<T> = await api.get<Page<T>>(path, {
      query: { ...query, limit: pageSize, cursor },
      ...(signal ? { signal } : {}),
    })
    items.push(...page.items)
    cursor = page.nextCursor
  } while (cursor)
  return items
}
