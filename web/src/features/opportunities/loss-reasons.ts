import { queryOptions } from '@tanstack/react-query'
import { type Answer, answer, client } from '../../lib/client.ts'

/** What a loss may be put down to, in the order in which the organization offers it. */
export const lossReasonsQuery = queryOptions({
  queryKey: ['loss-reasons', 'active'],
  queryFn: async ({ signal }) => {
    const { items } = await answer<Answer<'listLossReasons'>>(client.GET('/api/v1/loss-reasons', { signal }))
    return items.filter((reason) => reason.isActive)
  },
  staleTime: 60_000,
})
