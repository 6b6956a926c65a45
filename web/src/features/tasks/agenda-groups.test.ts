import { expect, it } from 'vitest'
import { groupTasks } from './agenda-groups.ts'

const task = (id: string, dueAt: string | null) => ({ id, version: 1, dueAt })

it('tasks stand in the group of their day where the organization is', () => {
  const now = new Date('2026-11-24T14:00:00Z') // 22:00 in Shanghai
  const tasks = [
    task('yesterday', '2026-11-23T10:00:00Z'),
    task('an hour ago', '2026-11-24T13:00:00Z'),
    task('tonight', '2026-11-24T15:59:00Z'),
    task('after midnight', '2026-11-24T16:00:00Z'),
    task('in six days', '2026-11-30T10:00:00Z'),
    task('in seven days', '2026-12-01T10:00:00Z'),
    task('whenever', null),
  ]
  const grouped = groupTasks(tasks, 'Asia/Shanghai', now).map(({ key, tasks: own }) => [key, own.map(({ id }) => id)])
  expect(grouped).toEqual([
    ['overdue', ['yesterday', 'an hour ago']],
    ['today', ['tonight']],
    ['tomorrow', ['after midnight']],
    ['week', ['in six days']],
    ['later', ['in seven days']],
    ['someday', ['whenever']],
  ])
})
