import { QueryClient } from '@tanstack/react-query'
import { isApiError } from './api-error.ts'

const maxReadRetries = 2

/** Reads are repeated when nobody answered; a refusal is final. Writes repeat only inside sendRequest, with their key. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      gcTime: 5 * 60_000,
      retry: (failures, error) => failures < maxReadRetries && isApiError(error) && error.isTransient,
      refetchOnWindowFocus: true,
      networkMode: 'always',
    },
    mutations: { retry: false, networkMode: 'always' },
  },
})
