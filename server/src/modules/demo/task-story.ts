import { withOrg } from '../../platform/db/with-org.ts'
import { listCustomers } from '../customers/index.ts'
import { completeTask, createTaskIn } from '../tasks/index.ts'
import { people } from './people.ts'
import { later } from './scenes.ts'
import type { Story } from './story.ts'
import { taskTitles } from './talk.ts'

const perSeller: readonly (readonly [dueInDays: number, isDone: boolean])[] = [
  [-9, true],
  [-4, true],
  [-2, false],
  [0, false],
  [0, false],
  [0, true],
  [1, false],
  [3, false],
]

/** What everyone in sales has on their list today: done, overdue, due today and to come. */
export async function taskStory({ random, cast, today }: Story): Promise<void> {
  for (const { email } of people.filter((person) => person.role === 'rep' || person.role === 'manager')) {
    const ctx = cast.as(email, later(today, -10, 1))
    const { items } = await listCustomers(ctx, { limit: 20 })
    for (const [dueInDays, isDone] of perSeller) {
      const customer = items.length > 0 ? random.pick(items) : undefined
      const dueAt = later(today, dueInDays, random.between(4, 8)).toISOString()
      const priority = random.weighted([
        ['normal', 6],
        ['high', 2],
        ['low', 1],
      ] as const)
      const subject = customer ? { subjectType: 'customer' as const, subjectId: customer.id } : {}
      const task = await withOrg(ctx, (tx) =>
        createTaskIn(tx, ctx, { title: random.pick(taskTitles), dueAt, priority, ...subject }),
      )
      if (isDone) await completeTask(cast.as(email, today), task.id)
    }
  }
}
