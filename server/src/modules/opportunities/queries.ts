import type { Ctx } from '../../platform/context.ts'
import { readOrg } from '../../platform/db/read-org.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import type { Id } from '../../platform/id.ts'
import { listRecords, type ListQuery, type Page } from '../../platform/records/list.ts'
import { selectVisible, selectWritten } from '../../platform/records/select.ts'
import { opportunityKind } from './fields.ts'
import { presentOpportunities, presentOpportunity } from './present.ts'
import type { ListedOpportunity, Opportunity } from './schema.ts'

export async function listOpportunities(ctx: Ctx, query: ListQuery): Promise<Page<ListedOpportunity>> {
  return readOrg(ctx, async (tx) => {
    const page = await listRecords(tx, ctx, opportunityKind, query)
    return { ...page, items: await presentOpportunities(tx, ctx, page.items) }
  })
}

export async function getOpportunity(ctx: Ctx, id: Id): Promise<Opportunity> {
  return readOrg(ctx, (tx) => getOpportunityIn(tx, ctx, id))
}

/** A visible opportunity inside a transaction that is already open, lines included. Throws not_found. */
export async function getOpportunityIn(tx: OrgTx, ctx: Ctx, id: Id): Promise<Opportunity> {
  return presentOpportunity(tx, ctx, await selectVisible(tx, ctx, opportunityKind, id))
}

/** What was just written, whoever may see it. */
export async function getWritten(tx: OrgTx, ctx: Ctx, id: Id): Promise<Opportunity> {
  return presentOpportunity(tx, ctx, await selectWritten(tx, ctx, opportunityKind, id))
}

/** Those of these external numbers that are taken already, in lower case. */
export async function takenExternalNumbers(
  tx: OrgTx,
  ctx: Pick<Ctx, 'orgId'>,
  numbers: readonly string[],
): Promise<Set<string>> {
  if (numbers.length === 0) return new Set()
  const rows = await tx
    .selectFrom('opportunities')
    .select(({ fn }) => fn<string>('lower', ['external_number']).as('key'))
    .where('org_id', '=', ctx.orgId)
    .where('deleted_at', 'is', null)
    .where(({ eb, fn }) =>
      eb(
        fn<string>('lower', ['external_number']),
        'in',
        numbers.map((number) => number.toLowerCase()),
      ),
    )
    .execute()
  return new Set(rows.map((row) => row.key))
}

/** Those of these opportunities, deleted ones too, whose stage was removed. */
export async function inRemovedStages(
  tx: OrgTx,
  ctx: Pick<Ctx, 'orgId'>,
  ids: readonly Id[],
): Promise<{ id: Id; customerId: Id | null; pipelineId: Id; stage: { id: Id; name: string; position: number } }[]> {
  const rows = await tx
    .selectFrom('opportunities as o')
    .innerJoin('stages as s', (join) => join.onRef('s.org_id', '=', 'o.org_id').onRef('s.id', '=', 'o.stage_id'))
    .select(['o.id', 'o.customer_id', 'o.pipeline_id', 's.id as stage_id', 's.name', 's.position'])
    .where('o.org_id', '=', ctx.orgId)
    .where('o.id', 'in', [...ids])
    .where('s.deleted_at', 'is not', null)
    .execute()
  return rows.map(({ id, customer_id, pipeline_id, stage_id, name, position }) => ({
    id,
    customerId: customer_id,
    pipelineId: pipeline_id,
    stage: { id: stage_id, name, position },
  }))
}
