import type { Ctx } from '../../platform/context.ts'
import { type OrgTx, withOrg } from '../../platform/db/with-org.ts'
import type { Id } from '../../platform/id.ts'
import { listRecords, type ListQuery, type Page } from '../../platform/records/list.ts'
import { selectVisible } from '../../platform/records/select.ts'
import { pipelineKind } from './fields.ts'
import { presentPipeline } from './present.ts'
import type { LossReasons, Pipeline } from './schema.ts'
import { stagesOf } from './stage-queries.ts'

export async function listPipelines(ctx: Ctx, query: ListQuery): Promise<Page<Pipeline>> {
  return withOrg(ctx, async (tx) => {
    const page = await listRecords(tx, ctx, pipelineKind, query)
    const stages = await stagesOf(
      tx,
      ctx,
      page.items.map((row) => row.id),
    )
    return { ...page, items: page.items.map((row) => presentPipeline(ctx, row, stages)) }
  })
}

export async function getPipeline(ctx: Ctx, id: Id): Promise<Pipeline> {
  return withOrg(ctx, async (tx) =>
    presentPipeline(ctx, await selectVisible(tx, ctx, pipelineKind, id), await stagesOf(tx, ctx, [id])),
  )
}

/** The pipeline that new opportunities enter unless they name another; every organization has one. */
export async function defaultPipeline(tx: OrgTx, ctx: Pick<Ctx, 'orgId'>): Promise<{ id: Id; name: string }> {
  return tx
    .selectFrom('pipelines')
    .select(['id', 'name'])
    .where('org_id', '=', ctx.orgId)
    .where('is_default', '=', true)
    .where('deleted_at', 'is', null)
    .executeTakeFirstOrThrow()
}

/** Every pipeline, the default one first and the oldest next. */
export async function allPipelines(tx: OrgTx, ctx: Pick<Ctx, 'orgId'>): Promise<{ id: Id; name: string }[]> {
  return tx
    .selectFrom('pipelines')
    .select(['id', 'name'])
    .where('org_id', '=', ctx.orgId)
    .where('deleted_at', 'is', null)
    .orderBy('is_default', 'desc')
    .orderBy('created_at')
    .execute()
}

export async function listLossReasons(ctx: Ctx): Promise<LossReasons> {
  if (!ctx.actor.rights.has('pipeline.view')) return { version: 0, items: [] }
  return withOrg(ctx, (tx) => readLossReasons(tx, ctx))
}

/** Every reason that a lost opportunity may be given, in the order in which they are offered; inactive ones are marked. */
export async function lossReasonsOf(tx: OrgTx, ctx: Pick<Ctx, 'orgId'>): Promise<LossReasons['items']> {
  const { items } = await readLossReasons(tx, ctx)
  return items
}

export async function readLossReasons(tx: OrgTx, ctx: Pick<Ctx, 'orgId'>): Promise<LossReasons> {
  const rows = await tx
    .selectFrom('loss_reasons')
    .select(['id', 'name', 'is_active', 'version', 'deleted_at'])
    .where('org_id', '=', ctx.orgId)
    .orderBy('position')
    .execute()
  const standing = rows.filter((row) => row.deleted_at === null)
  return {
    // Every change of the list adds to the versions of its reasons, of those that it takes away as well.
    version: rows.reduce((sum, row) => sum + row.version, 0),
    items: standing.map(({ id, name, is_active }) => ({ id, name, isActive: is_active })),
  }
}
