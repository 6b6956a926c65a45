import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { type Answer, answer, client } from '../../lib/client.ts'

export type Funnel = Answer<'getFunnel'>
export type WonByQuarter = Answer<'getWonByQuarter'>
export type WonByAgent = Answer<'getWonByAgent'>

export function funnelQuery(query: { pipelineId?: string; ownerScope: 'own' | 'visible' }) {
  return queryOptions({
    queryKey: ['reports', 'funnel', query],
    queryFn: ({ signal }) => answer<Funnel>(client.GET('/api/v1/reports/funnel', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  })
}

export function wonByQuarterQuery(query: { pipelineId?: string; year?: number }) {
  return queryOptions({
    queryKey: ['reports', 'won-by-quarter', query],
    queryFn: ({ signal }) =>
      answer<WonByQuarter>(client.GET('/api/v1/reports/won-by-quarter', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  })
}

export function wonByAgentQuery(query: { pipelineId?: string; from: string; to: string }) {
  return queryOptions({
    queryKey: ['reports', 'won-by-agent', query],
    queryFn: ({ signal }) =>
      answer<WonByAgent>(client.GET('/api/v1/reports/won-by-agent', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  })
}
