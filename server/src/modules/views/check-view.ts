import { authorize } from '../../platform/access/authorize.ts'
import type { Ctx } from '../../platform/context.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import type { FieldError } from '../../platform/errors.ts'
import type { Id } from '../../platform/id.ts'
import { visibleIds } from '../../platform/records/references.ts'
import { shareRight } from './policy.ts'
import { faultsOfSharing } from './view.ts'

/** Whom a view is for, as it is going to be stored. */
export interface Sharing {
  sharing: string
  departmentIds: readonly Id[]
}

/** Throws forbidden for who may not share; answers what is wrong with the departments. */
export async function checkSharing(tx: OrgTx, ctx: Ctx, { sharing, departmentIds }: Sharing): Promise<FieldError[]> {
  if (sharing !== 'personal') authorize(ctx.actor.rights.has(shareRight), shareRight)
  const faults = faultsOfSharing(sharing, departmentIds)
  if (faults.length > 0 || departmentIds.length === 0) return faults
  const known = await visibleIds(tx, ctx, 'department', departmentIds, 'hold')
  return departmentIds.flatMap((id, index) =>
    known.has(id) ? [] : [{ path: `departmentIds.${index}`, code: 'not_found' }],
  )
}
