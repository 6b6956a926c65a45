import { isMember } from '../../platform/access/team.ts'
import type { Ctx } from '../../platform/context.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import { presentRecord, type Row } from '../../platform/records/row.ts'
import { nextStatuses } from './contract.ts'
import { contractKind } from './fields.ts'
import { linesOf } from './line-queries.ts'
import { can } from './policy.ts'
import type { Contract, ListedContract } from './schema.ts'

export function presentListed(ctx: Pick<Ctx, 'actor' | 'kinds'>, row: Row): ListedContract {
  const contract = presentRecord(ctx, contractKind, row)
  const mayEdit = can(ctx.actor, 'edit', contract)
  return {
    ...contract,
    isSharedWithMe: isMember(ctx.actor, 'contract', row.id),
    can: {
      edit: mayEdit,
      delete: can(ctx.actor, 'delete', contract),
      transfer: can(ctx.actor, 'transfer', contract),
      share: can(ctx.actor, 'share', contract),
      changeStatus: mayEdit,
    },
  }
}

export async function presentContract(tx: OrgTx, ctx: Ctx, row: Row): Promise<Contract> {
  const contract = presentListed(ctx, row)
  return {
    ...contract,
    lines: await linesOf(tx, ctx, row.id),
    nextStatuses: contract.can.changeStatus ? [...nextStatuses(contract.status)] : [],
  }
}
