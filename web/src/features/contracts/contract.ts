import { queryOptions, type QueryClient } from '@tanstack/react-query'
import type { RecordItem } from '../../components/record-kind/record.ts'
import { refreshRecords, showRecord } from '../../components/record-kind/record-queries.ts'
import { api } from '../../lib/api.ts'
import { isApiError } from '../../lib/api-error.ts'
import { type Answer, answer, client, ofRecord } from '../../lib/client.ts'

export type Contract = Answer<'getContract'>
export type Status = Contract['status']

const path = '/contracts'

/** Generic lists and pages hand records around as they come; here it is known what they are. */
export function asContract(record: RecordItem): Contract {
  return record as unknown as Contract
}

export function statusChangesQuery(id: string) {
  return queryOptions({
    queryKey: ['contracts', 'status-changes', id],
    queryFn: ({ signal }) =>
      answer<Answer<'listContractStatusChanges'>>(
        client.GET('/api/v1/contracts/{id}/status-changes', { ...ofRecord(id), signal }),
      ),
  })
}

export function changeStatus(
  { id, version }: RecordItem,
  change: { status: Status; remark?: string | undefined },
  actionKey: string,
): Promise<RecordItem> {
  return api.post<RecordItem>(`${path}/${id}/status-changes`, { ...change, version }, { actionKey })
}

/** Shows what came back wherever it is on screen; everything that counts it is read again. */
export function showChanged(queryClient: QueryClient, record: RecordItem): void {
  showRecord(queryClient, path, record)
  void refreshRecords(queryClient)
}

/** Somebody was faster: the page shows the record as it stands now. */
export function showCurrent(queryClient: QueryClient, error: unknown): void {
  if (isApiError(error, 'stale_version') && error.current) showChanged(queryClient, error.current as RecordItem)
  else void refreshRecords(queryClient)
}
