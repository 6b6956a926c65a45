import { queryOptions } from '@tanstack/react-query'
import { answer, client } from '../../../lib/client.ts'
import type { RightsOfKind } from './rights.ts'

/** Everything a role can hold. Rights are `<kind>.<action>`. */
export const rightsQuery = queryOptions({
  queryKey: ['rights'],
  queryFn: async ({ signal }): Promise<RightsOfKind[]> => {
    const { items } = await answer(client.GET('/api/v1/rights', { signal }))
    return items.map(({ kind, isScoped, hasFieldRights, actions }) => ({
      kind,
      isScoped,
      hasFieldRights,
      actions: actions.map(({ action }) => action),
    }))
  },
  staleTime: Infinity,
})
