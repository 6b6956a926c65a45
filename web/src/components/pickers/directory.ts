import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answer, client, ofRecord, type Answer } from '../../lib/client.ts'
import { listAll } from '../../lib/list-all.ts'

export interface Named {
  id: string
  name: string
}

export type Department = Answer<'getDepartment'>

export const departmentsQuery = queryOptions({
  queryKey: ['departments', 'all'],
  queryFn: ({ signal }) => listAll<Department>('/departments', { sort: 'name' }, signal),
  staleTime: 60_000,
})

/** Colleagues who still work here, by a part of their name or address. */
export function colleaguesQuery(words: string) {
  const filter = JSON.stringify({ and: [{ field: 'status', op: 'ne', value: 'inactive' }] })
  return queryOptions({
    queryKey: ['users', 'picker', words],
    queryFn: ({ signal }) => {
      const query = { ...(words ? { q: words } : {}), filter, limit: 20, sort: 'name' }
      return answer(client.GET('/api/v1/users', { params: { query }, signal }))
    },
    placeholderData: keepPreviousData,
    staleTime: 30_000,
  })
}

/** One colleague, for a value whose name isn't at hand. */
export function colleagueQuery(id: string) {
  return queryOptions({
    queryKey: ['users', 'record', id],
    queryFn: ({ signal }) => answer(client.GET('/api/v1/users/{id}', { ...ofRecord(id), signal })),
    staleTime: 60_000,
  })
}
