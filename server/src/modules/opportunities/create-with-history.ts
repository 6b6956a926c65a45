import { authorizeRight } from '../../platform/access/authorize.ts'
import type { Ctx } from '../../platform/context.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import type { FieldError } from '../../platform/errors.ts'
import { fieldErrorsOf } from '../../platform/http/field-errors.ts'
import type { Id } from '../../platform/id.ts'
import { nextNumbers } from '../../platform/records/counter.ts'
import { readCustom } from '../../platform/records/custom/custom-values.ts'
import { dayIn } from '../../platform/records/periods.ts'
import { recordActivities } from '../timeline/index.ts'
import { type Draft, draftOpportunity } from './draft.ts'
import { opportunityKind } from './fields.ts'
import { loadSurroundings } from './load-surroundings.ts'
import { type NewOpportunity, newOpportunity } from './schema.ts'
import type { GivenHistory } from './stage-history.ts'
import * as store from './store.ts'
import { tellOf } from './tell.ts'

export interface GivenOpportunity {
  values: NewOpportunity
  history?: GivenHistory | undefined
}

export type Created = { id: Id; number: string } | { errors: FieldError[] }

/**
 * Makes any number of opportunities in a few statements, with the stages they went through and how they ended, where that
 * is known. Every row is held to the rules of a single creation and answers for itself, in the rows' order: a row with faults
 * is left out, the others are written. Hundreds of rows per call are a good size. Throws forbidden.
 */
export async function createOpportunitiesWithHistory(
  tx: OrgTx,
  ctx: Ctx,
  given: readonly GivenOpportunity[],
): Promise<Created[]> {
  const results = await draftAll(tx, ctx, given)
  const drafts = results.filter((result) => 'columns' in result)
  const numbers = await numberDrafts(tx, ctx, drafts)
  await storeDrafts(tx, ctx, drafts, numbers)
  return results.map((result) => ('columns' in result ? { id: result.id, number: numbers.get(result.id)! } : result))
}

/** What creating them would refuse, row by row and without writing anything: for dry runs. Throws forbidden. */
export async function checkOpportunitiesWithHistory(
  tx: OrgTx,
  ctx: Ctx,
  given: readonly GivenOpportunity[],
): Promise<FieldError[][]> {
  const results = await draftAll(tx, ctx, given)
  return results.map((result) => ('columns' in result ? [] : result.errors))
}

async function draftAll(
  tx: OrgTx,
  ctx: Ctx,
  given: readonly GivenOpportunity[],
): Promise<(Draft | { errors: FieldError[] })[]> {
  authorizeRight(ctx.actor, 'opportunity.create')
  const parsed = given.map(({ values, history = {} }) => ({
    ...newOpportunity.safeParse(values),
    given: values,
    history,
  }))
  const kind = ctx.kinds.of(opportunityKind)
  const faults = parsed.map((row) => [
    ...(row.success ? [] : fieldErrorsOf(row.error, row.given)),
    ...readCustom(kind, 'new', row.given.custom).errors,
  ])
  const sound = parsed.flatMap((row, index) =>
    row.success && faults[index]!.length === 0 ? [{ index, values: row.data, history: row.history }] : [],
  )
  const surroundings = await loadSurroundings(
    tx,
    ctx,
    sound.map((row) => row.values),
  )
  const results: (Draft | { errors: FieldError[] })[] = faults.map((errors) => ({ errors }))
  for (const [position, { index, values, history }] of sound.entries())
    results[index] = draftOpportunity(values, history, surroundings, position)
  return results
}

async function numberDrafts(tx: OrgTx, ctx: Ctx, drafts: readonly Draft[]): Promise<Map<Id, string>> {
  const byYear = Map.groupBy(drafts, (draft) =>
    Number(dayIn(draft.history.createdAt, ctx.organization.timeZone).slice(0, 4)),
  )
  const numbers = new Map<Id, string>()
  // Always in the same order, so that two imports at once wait for each other instead of locking crosswise.
  for (const [year, ofYear] of [...byYear].toSorted(([a], [b]) => a - b)) {
    const series = await nextNumbers(tx, ctx, 'SJ', { year, count: ofYear.length })
    for (const [index, draft] of ofYear.entries()) numbers.set(draft.id, series[index]!)
  }
  return numbers
}

async function storeDrafts(
  tx: OrgTx,
  ctx: Ctx,
  drafts: readonly Draft[],
  numbers: ReadonlyMap<Id, string>,
): Promise<void> {
  const by = ctx.actor.userId
  await store.insertMany(
    tx,
    ctx,
    drafts.map(({ id, columns, history }) => ({
      ...columns,
      ...store.closureColumns(history.closure),
      id,
      number: numbers.get(id)!,
      stage_id: history.entries.at(-1)!.to.id,
      stage_entered_at: history.entries.at(-1)!.at,
      created_at: history.createdAt,
      updated_at: history.updatedAt,
    })),
  )
  await store.insertLines(tx, ctx, drafts)
  await store.insertStageChanges(
    tx,
    ctx,
    drafts.flatMap(({ id, history }) =>
      history.entries.map(({ from, to, at }) => ({
        opportunity_id: id,
        pipeline_id: to.pipelineId,
        from_stage_id: from?.id ?? null,
        to_stage_id: to.id,
        changed_at: at,
        changed_by: by,
      })),
    ),
  )
  await store.insertClosures(
    tx,
    ctx,
    drafts.flatMap(({ id, history: { closure } }) =>
      closure
        ? [
            {
              opportunity_id: id,
              outcome: closure.outcome,
              loss_reason_id: closure.lossReasonId,
              remark: closure.remark,
              closed_on: closure.closedOn,
              closed_at: closure.closedAt,
              closed_by: by,
            },
          ]
        : [],
    ),
  )
  await recordActivities(tx, ctx, drafts.flatMap(tellOf))
}
