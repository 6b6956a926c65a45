import { textOf, type RecordItem } from '../../components/record-kind/record.ts'
import { dateOf, daysBetween, todayOn } from '../../lib/dates.ts'

export const groupKeys = ['overdue', 'today', 'tomorrow', 'week', 'later', 'someday'] as const
export type GroupKey = (typeof groupKeys)[number]

export interface AgendaGroup {
  key: GroupKey
  tasks: RecordItem[]
}

/** When a task is due, seen from today in the organization's time zone. A ticked one stays where it was until it leaves. */
function groupOf(task: RecordItem, timeZone: string, now: Date): GroupKey {
  const dueAt = textOf(task, 'dueAt')
  if (!dueAt) return 'someday'
  if (Date.parse(dueAt) < now.getTime()) return 'overdue'
  const days = daysBetween(todayOn(timeZone, now), dateOf(dueAt, timeZone))
  if (days === 0) return 'today'
  if (days === 1) return 'tomorrow'
  return days < 7 ? 'week' : 'later'
}

/** The groups that have tasks, the most pressing first; within one the order given stays. */
export function groupTasks(tasks: readonly RecordItem[], timeZone: string, now: Date = new Date()): AgendaGroup[] {
  const groups = new Map<GroupKey, RecordItem[]>()
  for (const task of tasks) {
    const key = groupOf(task, timeZone, now)
    groups.set(key, [...(groups.get(key) ?? []), task])
  }
  return groupKeys.flatMap((key) => {
    const own = groups.get(key)
    return own ? [{ key, tasks: own }] : []
  })
}
