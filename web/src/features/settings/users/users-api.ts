import { infiniteQueryOptions } from '@tanstack/react-query'
import { answer, client, keyed, ofRecord, ofVersion } from '../../../lib/client.ts'
import type { User } from '../people.ts'

export interface UserSearch {
  q: string
  status: User['status'] | 'all'
  departmentId: string | null
}

export function usersQuery({ q, status, departmentId }: UserSearch) {
  const conditions = [
    ...(status === 'all' ? [] : [{ field: 'status', op: 'eq', value: status }]),
    ...(departmentId ? [{ field: 'departmentId', op: 'eq', value: departmentId }] : []),
  ]
  const query = {
    ...(q ? { q } : {}),
    ...(conditions.length > 0 ? { filter: JSON.stringify({ and: conditions }) } : {}),
    sort: 'name',
    limit: 50,
  }
  return infiniteQueryOptions({
    queryKey: ['users', 'list', query],
    queryFn: ({ pageParam, signal }) =>
      answer(
        client.GET('/api/v1/users', {
          params: { query: pageParam === null ? query : { ...query, cursor: pageParam } },
          signal,
        }),
      ),
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
  const { name, email, phone, title, departmentId, managerId, roleIds } = values
  const body = {
    version: user.version,
    name,
    email: email.trim() || null,
    phone: phone || null,
    title: title || null,
    departmentId,
    managerId,
    roleIds,
  }
  return answer(client.PATCH('/api/v1/users/{id}', { ...ofRecord(user.id), body }))
}

export type ProfileValues = Pick<UserValues, 'name' | 'phone' | 'title'>

/** What everybody may correct about themselves. */
export function saveProfile(user: User, { name, phone, title }: ProfileValues): Promise<User> {
  const body = { version: user.version, name, phone: phone || null, title: title || null }
  return answer(client.PATCH('/api/v1/users/{id}', { ...ofRecord(user.id), body }))
}

export type Invitation = Pick<UserValues, 'name' | 'email' | 'departmentId' | 'roleIds'>

export function inviteUser(body: Invitation, actionKey: string): Promise<User> {
  return answer(client.POST('/api/v1/invitations', { ...keyed(actionKey), body }))
}

/** To somebody in the list already: a new link, an earlier one stops working. */
export function sendInvitation(user: User): Promise<User> {
  return answer(client.POST('/api/v1/users/{id}/invitation', { ...ofRecord(user.id), body: { version: user.version } }))
}

/** The colleague stays in the list as deactivated. */
export function revokeInvitation(user: User): Promise<User> {
  return answer(client.DELETE('/api/v1/users/{id}/invitation', ofVersion(user)))
}

/** A deactivated person can't sign in and is signed out everywhere; the records stay. */
export function deactivateUser(user: User): Promise<User> {
  return answer(
    client.POST('/api/v1/users/{id}/deactivation', { ...ofRecord(user.id), body: { version: user.version } }),
  )
}

export function reactivateUser(user: User): Promise<User> {
  return answer(client.DELETE('/api/v1/users/{id}/deactivation', ofVersion(user)))
}
