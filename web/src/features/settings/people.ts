import { queryOptions } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'
import type { Page } from '../../lib/list-all.ts'

interface Named {
  id: string
  name: string
}

export type UserStatus = 'active' | 'invited' | 'inactive'

export interface User extends Named {
  version: number
  email: string | null
  phone: string | null
  title: string | null
  departmentId: string
  department: Named | null
  managerId: string | null
  manager: Named | null
  roleIds: string[]
  roles: Named[]
  status: UserStatus
  /** False for colleagues who were entered or imported and have not joined. */
  hasSignIn: boolean
  can: { edit: boolean; editProfile: boolean; invite: boolean; deactivate: boolean; reactivate: boolean }
}

export type Scope = 'own' | 'ownAndSubordinates' | 'department' | 'departmentAndBelow' | 'all'
export const scopes: readonly Scope[] = ['own', 'ownAndSubordinates', 'department', 'departmentAndBelow', 'all']

export interface Role extends Named {
  version: number
  description: string | null
  rights: string[]
  scope: Scope
  isSystem: boolean
  userCount: number
  can: { edit: boolean; delete: boolean }
}

export function userQuery(id: string) {
  return queryOptions({
    queryKey: ['users', 'one', id],
    queryFn: ({ signal }) => api.get<User>(`/users/${id}`, { signal }),
  })
}

export const rolesQuery = queryOptions({
  queryKey: ['roles'],
  queryFn: ({ signal }) =>
    api.get<Page<Role>>('/roles', { query: { limit: 200, sort: 'createdAt' }, signal }).then((page) => page.items),
})
