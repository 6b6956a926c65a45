import type { Ctx } from '../../platform/context.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import { type Id, newId } from '../../platform/id.ts'
import type { Row } from '../../platform/records/row.ts'
import { selectVisible } from '../../platform/records/select.ts'
import { insertRow, updateRow } from '../../platform/records/store.ts'
import { pipelineKind } from './fields.ts'
import type { Stage } from './pipeline.ts'
import { stageRows, toStage } from './stage-queries.ts'

export const forUpdate = (tx: OrgTx, ctx: Ctx, id: Id): Promise<Row> =>
  selectVisible(tx, ctx, pipelineKind, id, 'forUpdate')
export const insert = (tx: OrgTx, ctx: Ctx, columns: Record<string, unknown>): Promise<Row> =>
  insertRow(tx, ctx, pipelineKind, columns)
export const update = (tx: OrgTx, ctx: Ctx, id: Id, columns: Record<string, unknown>): Promise<Row> =>
  updateRow(tx, ctx, pipelineKind, id, columns)

/** Lets writers of pipelines in this organization go one after the other: which one is the default concerns all of them. */
export async function lockPipelines(tx: OrgTx, ctx: Ctx): Promise<{ id: Id; isDefault: boolean }[]> {
  const rows = await tx
    .selectFrom('pipelines')
    .select(['id', 'is_default'])
    .where('org_id', '=', ctx.orgId)
    .where('deleted_at', 'is', null)
    .orderBy('id')
    .forNoKeyUpdate()
    .execute()
  return rows.map((row) => ({ id: row.id, isDefault: row.is_default }))
}

/**
 * The stages of these pipelines in their order, kept from being removed until the transaction ends: whoever puts an
 * opportunity into a stage takes it from here.
 */
export async function holdStages(tx: OrgTx, ctx: Pick<Ctx, 'orgId'>, pipelineIds: readonly Id[]): Promise<Stage[]> {
  if (pipelineIds.length === 0) return []
  const rows = await stageRows(tx, ctx, pipelineIds).forKeyShare().execute()
  return rows.map(toStage)
}

/** Waits for everyone who is putting an opportunity into one of these stages, and keeps the next ones out. */
export async function lockStages(tx: OrgTx, ctx: Ctx, ids: readonly Id[]): Promise<void> {
  if (ids.length > 0)
    await tx
      .selectFrom('stages')
      .select('id')
      .where('org_id', '=', ctx.orgId)
      .where('id', 'in', [...ids])
      .orderBy('pipeline_id')
      .orderBy('position')
      .forUpdate()
      .execute()
}

interface StageValues {
  name: string
  winRate: number
  position: number
}

export async function insertStages(tx: OrgTx, ctx: Ctx, pipelineId: Id, stages: readonly StageValues[]): Promise<void> {
  if (stages.length === 0) return
  const stamp = {
    org_id: ctx.orgId,
    created_at: ctx.now,
    created_by: ctx.actor.userId,
    updated_at: ctx.now,
    updated_by: ctx.actor.userId,
  }
  const rows = stages.map(({ name, winRate, position }) => ({
    ...stamp,
    id: newId(),
    pipeline_id: pipelineId,
    name,
    win_rate: winRate,
    position,
  }))
  await tx.insertInto('stages').values(rows).execute()
}

export async function updateStages(tx: OrgTx, ctx: Ctx, stages: readonly (StageValues & { id: Id })[]): Promise<void> {
  await Promise.all(
    stages.map(({ id, name, winRate, position }) =>
      tx
        .updateTable('stages')
        .set((eb) => ({
          name,
          win_rate: winRate,
          position,
          updated_at: ctx.now,
          updated_by: ctx.actor.userId,
          version: eb('version', '+', 1),
        }))
        .where('org_id', '=', ctx.orgId)
        .where('id', '=', id)
        .execute(),
    ),
  )
}

export async function removeStages(tx: OrgTx, ctx: Ctx, ids: readonly Id[]): Promise<void> {
  if (ids.length > 0)
    await tx
      .updateTable('stages')
      .set({ deleted_at: ctx.now, updated_at: ctx.now, updated_by: ctx.actor.userId })
      .where('org_id', '=', ctx.orgId)
      .where('id', 'in', [...ids])
      .execute()
}
