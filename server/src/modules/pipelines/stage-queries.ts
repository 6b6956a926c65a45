import type { Ctx } from '../../platform/context.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import type { Id } from '../../platform/id.ts'
import type { Stage } from './pipeline.ts'

type InOrg = Pick<Ctx, 'orgId'>

/** The stages of these pipelines in their order; removed ones are left out. */
export async function stagesOf(tx: OrgTx, ctx: InOrg, pipelineIds: readonly Id[]): Promise<Stage[]> {
  if (pipelineIds.length === 0) return []
  const rows = await stageRows(tx, ctx, pipelineIds).execute()
  return rows.map(toStage)
}

/** The win rate of each of these stages, 0–100. */
export async function winRatesOf(tx: OrgTx, ctx: InOrg, stageIds: readonly Id[]): Promise<Map<Id, number>> {
  if (stageIds.length === 0) return new Map()
  const rows = await tx
    .selectFrom('stages')
    .select(['id', 'win_rate'])
    .where('org_id', '=', ctx.orgId)
    .where('id', 'in', [...new Set(stageIds)])
    .execute()
  return new Map(rows.map((row) => [row.id, Number(row.win_rate)]))
}

export function stageRows(tx: OrgTx, ctx: InOrg, pipelineIds: readonly Id[]) {
  return tx
    .selectFrom('stages')
    .select(['id', 'pipeline_id', 'name', 'win_rate', 'position'])
    .where('org_id', '=', ctx.orgId)
    .where('pipeline_id', 'in', [...new Set(pipelineIds)])
    .where('deleted_at', 'is', null)
    .orderBy('pipeline_id')
    .orderBy('position')
}

export function toStage(row: { id: Id; pipeline_id: Id; name: string; win_rate: string; position: number }): Stage {
  return {
    id: row.id,
    pipelineId: row.pipeline_id,
    name: row.name,
    winRate: Number(row.win_rate),
    position: row.position,
  }
}
