import { queryOptions } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'

interface Named {
  id: string
  name: string
}

export interface Subject extends Named {
  kind: string
}

export interface HomeFunnel {
  pipeline: Named | null
  currency: string
  stages: { id: string; name: string; winRate: number; count: number; amount: string }[]
  total: { count: number; amount: string; weightedAmount: string }
}

export interface HomeTask {
  id: string
  title: string
  dueAt: string | null
  priority: 'low' | 'normal' | 'high'
  version: number
  subject: Subject | null
}

export interface HomePayments {
  /** YYYY-MM */
  month: string
  currency: string
  mine: string
  team: string
  teamName: string
  previousMonthMine: string
  previousMonthTeam: string
  members: { user: Named; amount: string }[]
}

export interface HomeFollowUp {
  id: string
  type: 'call' | 'visit' | 'message' | 'mail' | 'note'
  content: string
  occurredAt: string
  subject: Subject
  createdBy: Named | null
}

/** A part is null when the role has no right to it. */
export interface HomeReport {
  funnel: HomeFunnel | null
  tasks: { items: HomeTask[]; dueToday: number; overdue: number } | null
  payments: HomePayments | null
  followUps: { items: HomeFollowUp[] } | null
}

export const homeReportQuery = queryOptions({
  queryKey: ['reports', 'home'],
  queryFn: ({ signal }) => api.get<HomeReport>('/reports/home', { signal }),
})
