import type { QueryClient } from '@tanstack/react-query'
import { isApiError } from '../../lib/api-error.ts'

/** After a refusal for a field that was deleted, or hidden from this person, since the fields were read: reads them anew. */
export function rereadGoneFields(client: QueryClient, error: unknown): void {
  const isGone =
    isApiError(error) && error.fields.some(({ path, code }) => code === 'unknown_field' || path === 'fields')
  if (isGone) void rereadFields(client)
}

/** Fields, and where they stand. */
export async function rereadFields(client: QueryClient): Promise<void> {
  await Promise.all(['fields', 'layouts'].map((key) => client.invalidateQueries({ queryKey: [key] })))
}
