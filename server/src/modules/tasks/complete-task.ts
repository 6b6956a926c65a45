import { authorize } from '../../platform/access/authorize.ts'
import type { Ctx } from '../../platform/context.ts'
import { withOrg } from '../../platform/db/with-org.ts'
import type { Id } from '../../platform/id.ts'
import { recordActivity } from '../timeline/index.ts'
import { taskActivities } from './activities.ts'
import { presentTask } from './present.ts'
import type { Task } from './schema.ts'
import * as store from './store.ts'

/** Marks a task as done. One that is done already stays as it is: who was first has completed it. */
export async function completeTask(ctx: Ctx, id: Id): Promise<Task> {
  return move(ctx, id, 'done')
}

/** Opens a completed task again. */
export async function reopenTask(ctx: Ctx, id: Id): Promise<Task> {
  return move(ctx, id, 'open')
}

async function move(ctx: Ctx, id: Id, status: Task['status']): Promise<Task> {
  return withOrg(ctx, async (tx) => {
    const before = await presentTask(tx, ctx, await store.forUpdate(tx, ctx, id))
    authorize(before.can.complete, 'task.edit')
    if (before.status === status) return before
    const completion =
      status === 'done'
        ? { completed_at: ctx.now, completed_by: ctx.actor.userId }
        : { completed_at: null, completed_by: null }
    const after = await presentTask(tx, ctx, await store.update(tx, ctx, id, { status, ...completion }))
    const subject = { type: 'task', id, customerId: after.customerId }
    const data = { name: after.title }
    if (status === 'done') await recordActivity(tx, ctx, { activity: taskActivities.completed, subject, data })
    else {
      const { completedAt, completedBy } = before
      const was = { completedAt, completedBy }
      await recordActivity(tx, ctx, { activity: taskActivities.reopened, subject, data: { ...data, ...was } })
    }
    return after
  })
}
