import { authorize } from '../../platform/access/authorize.ts'
import type { Ctx } from '../../platform/context.ts'
import { type OrgTx, withOrg } from '../../platform/db/with-org.ts'
import { staleVersion } from '../../platform/errors.ts'
import type { Id } from '../../platform/id.ts'
import { moveToBin } from '../recycle-bin/index.ts'
import { recordActivity } from '../timeline/index.ts'
import { taskActivities } from './activities.ts'
import { taskKind } from './fields.ts'
import { presentTask } from './present.ts'
import * as store from './store.ts'

/** Moves a task to the recycle bin. */
export async function deleteTask(ctx: Ctx, id: Id, version: number): Promise<void> {
  return withOrg(ctx, (tx) => deleteTaskIn(tx, ctx, id, version))
}

/** The same inside a transaction that is already open. */
export async function deleteTaskIn(tx: OrgTx, ctx: Ctx, id: Id, version: number): Promise<void> {
  const task = await presentTask(tx, ctx, await store.forUpdate(tx, ctx, id))
  authorize(task.can.delete, 'task.delete')
  if (task.version !== version) throw staleVersion(task)
  await moveToBin(tx, ctx, taskKind, id)
  await recordActivity(tx, ctx, {
    activity: taskActivities.deleted,
    subject: { type: 'task', id, customerId: task.customerId },
    data: { name: task.title },
  })
}
