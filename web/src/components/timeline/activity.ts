import { infiniteQueryOptions } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'
import type { Named } from '../record-kind/record.ts'

/** Something that happened to a record, as GET /activities tells it. */
export interface Activity {
  id: string
  /** `customer.updated`, `followUp.created`, … */
  kind: string
  subject: { type: string; id: string; name: string | null }
  actor: Named | null
  via: string
  data: Record<string, unknown>
  occurredAt: string
}

export interface FieldChange {
  field: string
  from: unknown
  to: unknown
}

interface ActivityPage {
  items: Activity[]
  nextCursor: string | null
}

export function activitiesQuery(subjectType: string, subjectId: string) {
  return infiniteQueryOptions({
    queryKey: ['activities', subjectType, subjectId],
    queryFn: ({ pageParam, signal }) =>
      api.get<ActivityPage>('/activities', { query: { subjectType, subjectId, cursor: pageParam }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  })
}

/** `customer.updated` → `updated` */
export function eventOf(activity: Activity): string {
  return activity.kind.slice(activity.kind.indexOf('.') + 1)
}

/** `followUp.created` on a customer's timeline is about the follow-up: its fields have that kind's names. */
export function kindOf(activity: Activity): string {
  return activity.kind.slice(0, activity.kind.indexOf('.'))
}

export function changesOf(activity: Activity): FieldChange[] {
  const { changes } = activity.data
  return Array.isArray(changes) ? (changes as FieldChange[]) : []
}
