import type { Ctx } from '../../platform/context.ts'
import { readOrg } from '../../platform/db/read-org.ts'
import type { Id } from '../../platform/id.ts'
import { listRecords, type ListQuery, type Page } from '../../platform/records/list.ts'
import { selectVisible } from '../../platform/records/select.ts'
import { taskKind } from './fields.ts'
import { presentTask, presentTasks } from './present.ts'
import type { Task } from './schema.ts'

export async function listTasks(ctx: Ctx, query: ListQuery): Promise<Page<Task>> {
  return readOrg(ctx, async (tx) => {
    const page = await listRecords(tx, ctx, taskKind, query)
    return { ...page, items: await presentTasks(tx, ctx, page.items) }
  })
}

export async function getTask(ctx: Ctx, id: Id): Promise<Task> {
  return readOrg(ctx, async (tx) => presentTask(tx, ctx, await selectVisible(tx, ctx, taskKind, id)))
}
