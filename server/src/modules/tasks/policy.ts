import { type RawBuilder, sql } from 'kysely'
import { type Actor, covers } from '../../platform/access/actor.ts'
import { ownedBy } from '../../platform/access/visible.ts'
import type { Ctx } from '../../platform/context.ts'
import type { Id } from '../../platform/id.ts'

/** The tasks that exist for this actor: one's own, those one gave to others, and those of assignees that the right covers. */
export function visibleTasks(actor: Actor, alias: string): RawBuilder<boolean> {
  if (actor.rights.get('task.view') === 'all') return ownedBy(actor, 'task.view', alias)
  const mine = sql`${sql.ref(`${alias}.owner_id`)} = ${actor.userId} or ${sql.ref(`${alias}.created_by`)} = ${actor.userId}`
  return sql<boolean>`(${mine} or ${ownedBy(actor, 'task.view', alias)})`
}

/** The tasks that may be deleted: those one gave, and those of assignees that the right covers. */
export function deletableTasks(actor: Actor, alias: string): RawBuilder<boolean> {
  return sql<boolean>`(${sql.ref(`${alias}.created_by`)} = ${actor.userId} or ${ownedBy(actor, 'task.delete', alias)})`
}

/** Open, and its time has passed. */
export function overdue({ now }: Pick<Ctx, 'now'>, alias: string): RawBuilder<unknown> {
  return sql`(${sql.ref(`${alias}.status`)} = 'open' and coalesce(${sql.ref(`${alias}.due_at`)} < ${now}, false))`
}

export const taskActions = ['edit', 'delete', 'complete'] as const
export type TaskAction = (typeof taskActions)[number]

interface Parties {
  assigneeId: Id
  ownerDepartmentId: Id
  createdById: Id | null
}

/** Whoever gave a task may change and withdraw it; whoever has it may also complete it. Others need the right over the assignee. */
export function can(actor: Actor, action: TaskAction, task: Parties): boolean {
  const owned = { ownerId: task.assigneeId, ownerDepartmentId: task.ownerDepartmentId }
  const isCreator = task.createdById === actor.userId
  switch (action) {
    case 'edit':
      return isCreator || covers(actor, 'task.edit', owned)
    case 'complete':
      return isCreator || task.assigneeId === actor.userId || covers(actor, 'task.edit', owned)
    case 'delete':
      return isCreator || covers(actor, 'task.delete', owned)
  }
}
