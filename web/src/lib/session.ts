import { queryOptions, useQuery } from '@tanstack/react-query'
import { api } from './api.ts'

export interface Session {
  user: { id: string; name: string; email: string; department: { id: string; name: string } | null }
  organization: { id: string; name: string; timeZone: string; currency: string; locale: string }
  rights: string[]
  twoFactorEnabled: boolean
}

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => api.get<Session>('/session', { signal }),
  staleTime: 60_000,
})

/** Who is signed in. Only inside the signed-in part of the app, whose route loads it first. */
export function useSession(): Session {
  const session = useOptionalSession()
  if (!session) throw new Error('useSession is used outside the signed-in part of the app')
  return session
}

export function useOptionalSession(): Session | undefined {
  return useQuery({ ...sessionQuery, enabled: false }).data
}

/** Whether the role allows this kind of action at all; a single record's `can` decides about that record. */
export function useRight(right: string): boolean {
  return useOptionalSession()?.rights.includes(right) ?? false
}
