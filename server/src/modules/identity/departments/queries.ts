import type { Ctx } from '../../../platform/context.ts'
import { withOrg } from '../../../platform/db/with-org.ts'
import type { Id } from '../../../platform/id.ts'
import { listRecords, type ListQuery, type Page } from '../../../platform/records/list.ts'
import { selectVisible } from '../../../platform/records/select.ts'
import { departmentKind } from '../fields.ts'
import { presentDepartment } from './present.ts'
import type { Department } from './schema.ts'

/** Departments with their parents' ids: the reader puts the tree together. */
export async function listDepartments(ctx: Ctx, query: ListQuery): Promise<Page<Department>> {
  const page = await withOrg(ctx, (tx) => listRecords(tx, ctx, departmentKind, query))
  return { ...page, items: page.items.map((row) => presentDepartment(ctx, row)) }
}

export async function getDepartment(ctx: Ctx, id: Id): Promise<Department> {
  return presentDepartment(ctx, await withOrg(ctx, (tx) => selectVisible(tx, ctx, departmentKind, id)))
}
