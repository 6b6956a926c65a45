import { queryOptions } from '@tanstack/react-query'
import type { operations } from '../../lib/api.gen.ts'
import { api } from '../../lib/api.ts'
import { resourceKey } from '../record-kind/record-queries.ts'

export type Team = operations['getCustomerTeam']['responses'][200]['content']['application/json']
export type Member = Team['items'][number]
export type Access = operations['explainCustomerAccess']['responses'][200]['content']['application/json']
export type Explained = Access['actions'][number]
export type Reason = Explained['reasons'][number]
export type NewMember = operations['addCustomerMember']['requestBody']['content']['application/json']

/** Every kind whose records have teams answers alike. */
export function teamQuery(path: string, id: string) {
  return queryOptions({
    queryKey: [resourceKey(path), 'team', id],
    queryFn: ({ signal }) => api.get<Team>(`${path}/${id}/team`, { signal }),
  })
}

export function accessQuery(path: string, id: string, userId: string) {
  return queryOptions({
    queryKey: [resourceKey(path), 'access', id, userId],
    queryFn: ({ signal }) => api.get<Access>(`${path}/${id}/access`, { query: { userId }, signal }),
    // Rights change elsewhere: whoever asks wants to know how it is now.
    staleTime: 0,
  })
}
