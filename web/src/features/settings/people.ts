import { queryOptions } from '@tanstack/react-query'
import { answer, client, ofRecord, type Answer } from '../../lib/client.ts'

export type User = Answer<'getUser'>
export type Role = Answer<'getRole'>
export type Scope = Role['scope']
export const scopes: readonly Scope[] = ['own', 'ownAndSubordinates', 'department', 'departmentAndBelow', 'all']

export function userQuery(id: string) {
  return queryOptions({
    queryKey: ['users', 'one', id],
    queryFn: ({ signal }) => answer(client.GET('/api/v1/users/{id}', { ...ofRecord(id), signal })),
  })
}

export const rolesQuery = queryOptions({
  queryKey: ['roles'],
  queryFn: async ({ signal }) => {
    const query = { limit: 200, sort: 'createdAt' }
    return (await answer(client.GET('/api/v1/roles', { params: { query }, signal }))).items
  },
})
