import type { QueryClient } from '@tanstack/react-query'
import { queryOptions } from '@tanstack/react-query'
import type { Filter } from '../../components/record-kind/filter.ts'
import type { RecordItem } from '../../components/record-kind/record.ts'
import { refreshRecords, showRecord } from '../../components/record-kind/record-queries.ts'
import { api } from '../../lib/api.ts'
import { isApiError } from '../../lib/api-error.ts'
import { type Answer, answer, client, ofRecord } from '../../lib/client.ts'

export type Opportunity = Answer<'getOpportunity'>
export type Outcome = 'won' | 'lost'
type StageTotals = Answer<'getOpportunityStageTotals'>

const path = '/opportunities'

/** Generic lists and pages hand records around as they come; here it is known what they are. */
export function asOpportunity(record: RecordItem): Opportunity {
  return record as unknown as Opportunity
}

/** Without a pipeline the server chooses the one in which most is under way. */
export function stageTotalsQuery(pipelineId: string | undefined, filter?: Filter, q?: string) {
  const query = {
    ...(pipelineId ? { pipelineId } : {}),
    ...(filter ? { filter: JSON.stringify(filter) } : {}),
    ...(q ? { q } : {}),
  }
  return queryOptions({
    queryKey: ['opportunities', 'stage-totals', query],
    queryFn: ({ signal }) =>
      answer<StageTotals>(client.GET('/api/v1/opportunities/stage-totals', { params: { query }, signal })),
  })
}

export function stageChangesQuery(id: string) {
  return queryOptions({
    queryKey: ['opportunities', 'stage-changes', id],
    queryFn: ({ signal }) =>
      answer<Answer<'listOpportunityStageChanges'>>(
        client.GET('/api/v1/opportunities/{id}/stage-changes', { ...ofRecord(id), signal }),
      ),
  })
}

export function moveToStage({ id, version }: RecordItem, stageId: string): Promise<RecordItem> {
  return api.post<RecordItem>(`${path}/${id}/stage-changes`, { stageId, version })
}

export interface ClosureInput {
  outcome: Outcome
  lossReasonId?: string | undefined
  closedOn?: string | undefined
  remark?: string | undefined
}

export function close({ id, version }: RecordItem, input: ClosureInput, actionKey: string): Promise<RecordItem> {
  return api.post<RecordItem>(`${path}/${id}/closure`, { ...input, version }, { actionKey })
}

export function reopen({ id, version }: RecordItem): Promise<RecordItem> {
  return api.delete<RecordItem>(`${path}/${id}/closure`, { query: { version } })
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
