import { infiniteQueryOptions } from '@tanstack/react-query'
import { api } from '../../../lib/api.ts'
import type { Page } from '../../../lib/list-all.ts'
import type { User, UserStatus } from '../people.ts'

export interface UserSearch {
  q: string
  status: UserStatus | 'all'
  departmentId: string | null
}

export function usersQuery({ q, status, departmentId }: UserSearch) {
  const conditions = [
    ...(status === 'all' ? [] : [{ field: 'status', op: 'eq', value: status }]),
    ...(departmentId ? [{ field: 'departmentId', op: 'eq', value: departmentId }] : []),
  ]
  const filter = conditions.length > 0 ? JSON.stringify({ and: conditions }) : undefined
  return infiniteQueryOptions({
    queryKey: ['users', 'list', q, status, departmentId],
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<User>>('/users', { query: { q, filter, sort: 'name', limit: 50, cursor: pageParam }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  })
}

export interface UserValues {
  name: string
  email: string
  phone: string
  title: string
  departmentId: string
  managerId: string | null
  roleIds: string[]
}

export function saveUser(user: User, values: UserValues): Promise<User> {
  return api.patch<User>(`/users/${user.id}`, {
    version: user.version,
    name: values.name,
    email: values.email.trim() || null,
    phone: values.phone || null,
    title: values.title || null,
    departmentId: values.departmentId,
    managerId: values.managerId,
    roleIds: values.roleIds,
  })
}

export type Invitation = Pick<UserValues, 'name' | 'email' | 'departmentId' | 'roleIds'>

export function inviteUser(values: Invitation, actionKey: string): Promise<unknown> {
  return api.post('/invitations', values, { actionKey })
}

/** To somebody in the list already: a new link, an earlier one stops working. */
export function sendInvitation(user: User): Promise<unknown> {
  return api.post(`/users/${user.id}/invitation`, { version: user.version })
}

/** The colleague stays in the list as deactivated. */
export function revokeInvitation(user: User): Promise<unknown> {
  return api.delete(`/users/${user.id}/invitation`, { query: { version: user.version } })
}

/** A deactivated person can't sign in and is signed out everywhere; the records stay. */
export function deactivateUser(user: User): Promise<unknown> {
  return api.post(`/users/${user.id}/deactivation`, { version: user.version })
}

export function reactivateUser(user: User): Promise<unknown> {
  return api.delete(`/users/${user.id}/deactivation`, { query: { version: user.version } })
}
