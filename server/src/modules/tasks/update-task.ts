import { authorize } from '../../platform/access/authorize.ts'
import type { Ctx } from '../../platform/context.ts'
import { type OrgTx, withOrg } from '../../platform/db/with-org.ts'
import { staleVersion } from '../../platform/errors.ts'
import type { Id } from '../../platform/id.ts'
import { diffRecords, toColumns } from '../../platform/records/row.ts'
import { selectSubject } from '../../platform/records/subject.ts'
import { ownerColumns } from '../identity/index.ts'
import { recordActivity } from '../timeline/index.ts'
import { taskActivities } from './activities.ts'
import { taskKind } from './fields.ts'
import { presentTask } from './present.ts'
import type { Task, TaskPatch } from './schema.ts'
import * as store from './store.ts'
import { changedSubject } from './task.ts'

/** Changes the given fields, the assignee among them. Throws stale_version when the task has changed since `version`. */
export async function updateTask(ctx: Ctx, id: Id, patch: TaskPatch): Promise<Task> {
  return withOrg(ctx, (tx) => updateTaskIn(tx, ctx, id, patch))
}

/** The same inside a transaction that is already open. */
export async function updateTaskIn(tx: OrgTx, ctx: Ctx, id: Id, patch: TaskPatch): Promise<Task> {
  const before = await presentTask(tx, ctx, await store.forUpdate(tx, ctx, id))
  authorize(before.can.edit, 'task.edit')
  const { version, assigneeId, ...changes } = patch
  if (before.version !== version) throw staleVersion(before)
  const ref = changedSubject(changes, before)
  const about = ref
    ? { customer_id: (await selectSubject(tx, ctx, ref)).customerId }
    : ref === null
      ? { subject_type: null, subject_id: null, customer_id: null }
      : {}
  const owner =
    assigneeId && assigneeId !== before.assigneeId ? await ownerColumns(tx, ctx, assigneeId, 'assigneeId') : {}
  const after = await presentTask(
    tx,
    ctx,
    await store.update(tx, ctx, id, { ...toColumns(taskKind, changes), ...about, ...owner }),
  )
  const changed = diffRecords(ctx, taskKind, before, after).filter(
    (change) => change.field !== 'subjectType' && change.field !== 'customerId',
  )
  const subject = { type: 'task', id, customerId: after.customerId }
  if (changed.length > 0)
    await recordActivity(tx, ctx, { activity: taskActivities.updated, subject, data: { changes: changed } })
  return after
}
