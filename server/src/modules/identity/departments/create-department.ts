import { authorizeRight } from '../../../platform/access/authorize.ts'
import type { Ctx } from '../../../platform/context.ts'
import { type OrgTx, withOrg } from '../../../platform/db/with-org.ts'
import { checkReferences } from '../../../platform/records/references.ts'
import { toColumns } from '../../../platform/records/row.ts'
import { recordActivity } from '../../timeline/index.ts'
import { announceAccessChange } from '../access-cache.ts'
import { departmentActivities } from '../activities.ts'
import { departmentKind } from '../fields.ts'
import { lockHierarchy } from '../hierarchy-store.ts'
import { refuseSameName } from './department.ts'
import { presentDepartment } from './present.ts'
import type { Department, NewDepartment } from './schema.ts'
import * as store from './store.ts'

/** Makes a department, below the topmost one unless a parent is given. */
export async function createDepartment(ctx: Ctx, input: NewDepartment): Promise<Department> {
  return withOrg(ctx, (tx) => createDepartmentIn(tx, ctx, input))
}

/** The same inside a transaction that is already open, for imports. */
export async function createDepartmentIn(tx: OrgTx, ctx: Ctx, input: NewDepartment): Promise<Department> {
  authorizeRight(ctx.actor, 'department.create')
  await lockHierarchy(tx, ctx)
  await checkReferences(tx, ctx, departmentKind, input)
  const parentId = input.parentId ?? (await store.rootId(tx, ctx))
  refuseSameName('name', [input.name], await store.childrenOf(tx, ctx, parentId))
  const department = presentDepartment(
    ctx,
    await store.insert(tx, ctx, { position: 0, ...toColumns(departmentKind, { ...input, parentId }) }),
  )
  await recordActivity(tx, ctx, {
    activity: departmentActivities.created,
    subject: { type: 'department', id: department.id },
    data: { name: department.name },
  })
  await announceAccessChange(tx)
  return department
}
