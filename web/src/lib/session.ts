import { queryOptions, useQuery } from '@tanstack/react-query'
import type { operations } from './api.gen.ts'
import { answer, client } from './client.ts'

export type Session = operations['getSession']['responses'][200]['content']['application/json']

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => answer<Session>(client.GET('/api/v1/session', { signal })),
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

/** Whether the role allows at least one of these kinds of action. */
export function useAnyRight(wanted: readonly string[]): boolean {
  const rights = useOptionalSession()?.rights ?? []
  return wanted.some((right) => rights.includes(right))
}

/** Whether the role allows this kind of action at all; a single record's `can` decides about that record. */
export function useRight(right: string): boolean {
  return useOptionalSession()?.rights.includes(right) ?? false
}
