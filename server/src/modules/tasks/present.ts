import type { Ctx } from '../../platform/context.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import { presentRecord, type Row } from '../../platform/records/row.ts'
import { subjectNames } from '../../platform/records/subject.ts'
import { taskKind } from './fields.ts'
import { can } from './policy.ts'
import type { Task } from './schema.ts'
import { isOverdue } from './task.ts'

export async function presentTask(tx: OrgTx, ctx: Ctx, row: Row): Promise<Task> {
  const [task] = await presentTasks(tx, ctx, [row])
  return task!
}

export async function presentTasks(tx: OrgTx, ctx: Ctx, rows: Row[]): Promise<Task[]> {
  const tasks = rows.map((row) => presentRecord(ctx, taskKind, row))
  const names = await subjectNames(
    tx,
    ctx,
    tasks.flatMap(({ subjectType, subjectId }) =>
      subjectType && subjectId ? [{ type: subjectType, id: subjectId }] : [],
    ),
  )
  return tasks.map((task) => ({
    ...task,
    isOverdue: isOverdue(task, ctx.now),
    subject:
      task.subjectType && task.subjectId
        ? { type: task.subjectType, id: task.subjectId, name: names.get(task.subjectId) ?? '' }
        : null,
    can: {
      edit: can(ctx.actor, 'edit', task),
      delete: can(ctx.actor, 'delete', task),
      complete: can(ctx.actor, 'complete', task),
    },
  }))
}
