import { authorizeRight } from '../../platform/access/authorize.ts'
import type { Ctx } from '../../platform/context.ts'
import { type OrgTx, withOrg } from '../../platform/db/with-org.ts'
import { toColumns } from '../../platform/records/row.ts'
import { selectSubject } from '../../platform/records/subject.ts'
import { ownerColumns } from '../identity/index.ts'
import { recordActivity } from '../timeline/index.ts'
import { taskActivities } from './activities.ts'
import { taskKind } from './fields.ts'
import { presentTask } from './present.ts'
import type { NewTask, Task } from './schema.ts'
import * as store from './store.ts'
import { givenSubject } from './task.ts'

/** Gives a task to a colleague, or to the actor when none is named. Any colleague can be asked; no right over them is needed. */
export async function createTask(ctx: Ctx, input: NewTask): Promise<Task> {
  return withOrg(ctx, (tx) => createTaskIn(tx, ctx, input))
}

/** The same inside a transaction that is already open. */
export async function createTaskIn(tx: OrgTx, ctx: Ctx, input: NewTask): Promise<Task> {
  authorizeRight(ctx.actor, 'task.create')
  const { assigneeId, ...values } = input
  const ref = givenSubject(input)
  const about = ref ? await selectSubject(tx, ctx, ref) : undefined
  const owner = await ownerColumns(tx, ctx, assigneeId ?? ctx.actor.userId, 'assigneeId')
  const columns = {
    priority: 'normal',
    status: 'open',
    ...toColumns(taskKind, values),
    customer_id: about?.customerId ?? null,
    ...owner,
  }
  const task = await presentTask(tx, ctx, await store.insert(tx, ctx, columns))
  const subject = { type: 'task', id: task.id, customerId: task.customerId }
  await recordActivity(tx, ctx, { activity: taskActivities.created, subject, data: { name: task.title } })
  return task
}
