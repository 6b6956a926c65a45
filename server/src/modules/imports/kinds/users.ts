import type { Ctx } from '../../../platform/context.ts'
import type { OrgTx } from '../../../platform/db/with-org.ts'
import type { Id } from '../../../platform/id.ts'
import { newRecordSchema } from '../../../platform/records/schema.ts'
import { createDepartmentIn, createUserIn, type NewUser, updateUserIn, userKind } from '../../identity/index.ts'
import { userHeaders } from '../columns/words/people.ts'
import type { Creation, ImportKind } from './import-kind.ts'
import { recordTargets } from './record-targets.ts'

/** Colleagues, with their departments and managers, which are made when they are missing. Nobody gets a sign-in by this. */
export const userImport: ImportKind = {
  record: userKind,
  right: 'user.create',
  headers: userHeaders,
  targets: recordTargets(userKind, {
    departmentId: { actions: ['create', 'map'], isDecided: true },
    managerId: { actions: ['create', 'map', 'empty'], isDecided: true },
  }),
  matchOn: [['email'], ['name']],
  input: newRecordSchema(userKind),
  contextOf: ['departmentId'],
  createReference,
  create: async (tx, ctx, values) => (await createUserIn(tx, ctx, values as NewUser)).id,
  update: async (tx, ctx, id, patch) =>
    void (await updateUserIn(tx, ctx, id, patch as Parameters<typeof updateUserIn>[3])),
}

/** A manager who is no row of the file belongs to the department of most of those who name them. */
async function createReference(tx: OrgTx, ctx: Ctx, { field, value, context }: Creation): Promise<Id> {
  if (field === 'departmentId') return (await createDepartmentIn(tx, ctx, { name: value })).id
  return (
    await createUserIn(tx, ctx, {
      name: value,
      departmentId: context['departmentId'] ?? ctx.actor.departmentId,
    } as NewUser)
  ).id
}
