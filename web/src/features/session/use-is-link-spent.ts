import { useQuery } from '@tanstack/react-query'
import { answer, client } from '../../lib/client.ts'

/**
 * Whether a link from a mail opens nothing any more; undefined as long as that is not known. Where it cannot be asked,
 * the form's own answer tells.
 */
export function useIsLinkSpent(purpose: 'invitation' | 'passwordReset', token: string): boolean | undefined {
  const { data, isError } = useQuery({
    queryKey: ['mail-link', purpose, token],
    queryFn: ({ signal }) =>
      answer(client.GET('/api/v1/mail-links', { params: { query: { purpose, token } }, signal })),
    enabled: token !== '',
    retry: false,
    staleTime: Infinity,
  })
  if (token === '') return true
  return isError ? false : data && !data.isOpen
}
