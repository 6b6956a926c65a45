import type { Ctx } from '../../platform/context.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import type { Id } from '../../platform/id.ts'
import { type Role, roleTemplates } from '../identity/index.ts'

/** The ids of the default roles in a Chinese organization. */
export async function roleIds(tx: OrgTx, ctx: Ctx): Promise<Map<Role, Id>> {
  const found = await tx.selectFrom('roles').select(['id', 'name']).where('org_id', '=', ctx.orgId).execute()
  return new Map(
    roleTemplates.map((template) => [template.key, found.find((role) => role.name === template.name['zh-CN'])!.id]),
  )
}
