import { useQuery } from '@tanstack/react-query'
import { nameQuery } from './reference-sources.ts'

/** The name behind an id that nobody has told yet. */
export function ReferenceName({ kind, id }: { kind: string; id: string }) {
  const name = useQuery(nameQuery(kind, id))
  return <>{name.data ?? '…'}</>
}
