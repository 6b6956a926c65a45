import { queryOptions } from '@tanstack/react-query'
import { answer, client, keyed, ofRecord, ofVersion, type Answer } from '../../../lib/client.ts'

export type UniqueRule = Answer<'getUniqueRule'>

/** How often to ask while records are looked through, in milliseconds. */
const whileChecking = 1_500

export function uniqueRulesQuery(kind: string) {
  return queryOptions({
    queryKey: ['fields', 'unique-rules', kind],
    queryFn: async ({ signal }) =>
      (await answer(client.GET('/api/v1/unique-rules', { params: { query: { kind } }, signal }))).items,
    refetchInterval: ({ state }) => (state.data?.some((rule) => rule.status === 'checking') ? whileChecking : false),
  })
}

export function createRule(kind: string, fields: string[], actionKey: string): Promise<UniqueRule> {
  return answer(client.POST('/api/v1/unique-rules', { ...keyed(actionKey), body: { kind, fields } }))
}

export function checkAgain({ id, version }: UniqueRule): Promise<UniqueRule> {
  return answer(client.POST('/api/v1/unique-rules/{id}/checks', { ...ofRecord(id), body: { version } }))
}

export async function deleteRule(rule: UniqueRule): Promise<void> {
  await client.DELETE('/api/v1/unique-rules/{id}', ofVersion(rule))
}
