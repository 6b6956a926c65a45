import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { client } from '../../lib/client.ts'

/** Remembers that this person has opened a record, so that their search offers it first. */
export function useVisit(kind: string, id: string): void {
  const queryClient = useQueryClient()
  useEffect(() => {
    client
      .POST('/api/v1/record-visits', { body: { kind, id } })
      .then(() => queryClient.invalidateQueries({ queryKey: ['search'] }))
      // Only the order of later searches suffers, and nobody waits for it: no reason to disturb the reader.
      .catch(() => undefined)
  }, [kind, id, queryClient])
}
