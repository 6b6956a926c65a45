import { isMember } from '../../platform/access/team.ts'
import type { Ctx } from '../../platform/context.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import { presentRecord, type Row } from '../../platform/records/row.ts'
import { winRatesOf } from '../pipelines/index.ts'
import { opportunityKind } from './fields.ts'
import { linesOf } from './line-queries.ts'
import { expectedAmount, winRateOf } from './opportunity.ts'
import { can } from './policy.ts'
import type { ListedOpportunity, Opportunity } from './schema.ts'

export async function presentOpportunity(tx: OrgTx, ctx: Ctx, row: Row): Promise<Opportunity> {
  const [[opportunity], lines] = await Promise.all([presentOpportunities(tx, ctx, [row]), linesOf(tx, ctx, row.id)])
  return { ...opportunity!, lines }
}

export async function presentOpportunities(tx: OrgTx, ctx: Ctx, rows: readonly Row[]): Promise<ListedOpportunity[]> {
  const records = rows.map((row) => presentRecord(ctx, opportunityKind, row))
  const winRates = await winRatesOf(
    tx,
    ctx,
    records.map((record) => record.stageId),
  )
  return records.map((record) => {
    const winRate = winRateOf(record.status, winRates.get(record.stageId) ?? 0)
    const mayEdit = can(ctx.actor, 'edit', record)
    const isOpen = record.status === 'open'
    return {
      ...record,
      isSharedWithMe: isMember(ctx.actor, 'opportunity', record.id),
      winRate,
      expectedAmount: expectedAmount(record.amount, winRate),
      can: {
        edit: mayEdit,
        delete: can(ctx.actor, 'delete', record),
        transfer: can(ctx.actor, 'transfer', record),
        share: can(ctx.actor, 'share', record),
        changeStage: mayEdit && isOpen,
        close: mayEdit && isOpen,
        reopen: mayEdit && !isOpen,
      },
    }
  })
}
