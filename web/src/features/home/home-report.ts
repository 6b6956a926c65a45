import { queryOptions } from '@tanstack/react-query'
import { answer, client, type Answer } from '../../lib/client.ts'

/** A part is null when the role has no right to it. */
export type HomeReport = Answer<'getHome'>
export type HomeFunnel = NonNullable<HomeReport['funnel']>
export type HomeTask = NonNullable<HomeReport['tasks']>['items'][number]
export type HomeReceivables = NonNullable<HomeReport['receivables']>
export type HomePayments = NonNullable<HomeReport['payments']>
export type HomeFollowUp = NonNullable<HomeReport['followUps']>['items'][number]
export type Subject = HomeFollowUp['subject']

export const homeReportQuery = queryOptions({
  queryKey: ['reports', 'home'],
  queryFn: ({ signal }) => answer(client.GET('/api/v1/reports/home', { signal })),
})
