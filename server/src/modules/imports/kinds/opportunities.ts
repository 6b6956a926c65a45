import { z } from 'zod'
import type { Ctx } from '../../../platform/context.ts'
import type { OrgTx } from '../../../platform/db/with-org.ts'
import { validationFailed } from '../../../platform/errors.ts'
import type { Id } from '../../../platform/id.ts'
import { newRecordSchema } from '../../../platform/records/schema.ts'
import { createCustomerIn, type NewCustomer } from '../../customers/index.ts'
import {
  changeStageIn,
  checkOpportunitiesWithHistory,
  closeOpportunityIn,
  createOpportunitiesWithHistory,
  type GivenOpportunity,
  type NewOpportunity,
  opportunityKind,
  updateOpportunityIn,
} from '../../opportunities/index.ts'
import { createPipelineIn, defaultPipeline, pipelineKind, stagesOf } from '../../pipelines/index.ts'
import { type GivenLine, givenLines, priceLines, pricesOf, totalOf } from '../../products/index.ts'
import { stageOfDateHeader } from '../columns/propose-columns.ts'
import { opportunityHeaders } from '../columns/words/sales.ts'
import { findByField, loadCandidates } from '../rows/queries.ts'
import type { Creation, ImportKind, RunFacts, Target, Values } from './import-kind.ts'
import {
  changesOfOpportunity,
  composeOpportunity,
  historyOf,
  impliedStages,
  leftByOpportunity,
  type OpportunityChanges,
  stageEnteredPrefix,
  stageOf,
} from './opportunity-row.ts'
import { originRight, originSpace, originTargets } from './origin.ts'
import { recordTargets } from './record-targets.ts'
import { closureOf, guessWinRates, orderStages, stageNamed, stageSpace } from './stage-space.ts'

const left = new Set(['pipelineId', 'stageId'])
const targets: Target[] = [
  ...recordTargets(opportunityKind, {
    name: { isRequired: false },
    customerId: { actions: ['map', 'create', 'empty'] },
  }).filter((target) => !left.has(target.key)),
  {
    key: 'productId',
    type: 'reference',
    isRequired: false,
    reference: 'product',
    actions: ['map', 'empty'],
    label: { key: 'product' },
  },
  { key: 'quantity', type: 'quantity', isRequired: false, label: { key: 'quantity' } },
  { key: 'stageId', type: 'reference', isRequired: false, reference: 'stage', actions: ['create', 'map'] },
  { key: 'closedOn', type: 'date', isRequired: false },
  { key: 'lossReasonId', type: 'reference', isRequired: false, reference: 'lossReason', actions: ['map', 'empty'] },
  { key: 'createdOn', type: 'date', isRequired: false, label: { key: 'createdOn' }, right: originRight },
  ...originTargets.filter((target) => target.key === 'createdById'),
]

/** Opportunities with the stages they went through and how they ended, as far as the file knows. */
export const opportunityImport: ImportKind = {
  record: opportunityKind,
  right: 'opportunity.import',
  headers: opportunityHeaders,
  targets,
  matchOn: [['number'], ['externalNumber']],
  input: newRecordSchema(opportunityKind, { lines: givenLines.optional(), history: z.unknown() }),
  moreTargets,
  impliedNames: impliedStages,
  compose: composeOpportunity,
  changesOf: changesOfOpportunity,
  loadSpace: async (tx, ctx, field, texts) => {
    if (field !== 'stageId') return originSpace(tx, ctx, field)
    const { stages, defaultId } = await loadStages(tx, ctx)
    return stageSpace(stages, defaultId, texts)
  },
  createReference: async (tx, ctx, creation, facts) =>
    creation.field === 'stageId'
      ? createStage(tx, ctx, creation, facts)
      : (await createCustomerIn(tx, ctx, { name: creation.value } as NewCustomer)).id,
  create: async (tx, ctx, values) => {
    const [made] = await createMany(tx, ctx, [values])
    if (!made || 'errors' in made) throw validationFailed(made?.errors ?? [])
    return made.id
  },
  createMany,
  checkMany,
  leave,
  update,
}

/** A column such as engage_date dates the beginning of a stage, if the file's own stages have one of that name. */
function moreTargets(
  columns: Parameters<NonNullable<ImportKind['moreTargets']>>[0],
  proposed: Parameters<NonNullable<ImportKind['moreTargets']>>[1],
) {
  const stageColumn = columns[proposed.findIndex((proposal) => proposal.field === 'stageId')]
  const stages = (stageColumn?.values ?? []).filter((text) => !closureOf(text))
  const proposals = columns.flatMap(({ header, index }) => {
    const stage = proposed[index]!.confidence < 0.9 ? stageOfDateHeader(header, stages) : null
    return stage ? [{ index, field: stageEnteredPrefix + stage }] : []
  })
  const more = stages.map((stage): Target => ({
    key: stageEnteredPrefix + stage,
    type: 'date',
    isRequired: false,
    label: { key: 'stageEntered', params: { stage } },
  }))
  return { targets: more, proposals }
}

async function loadStages(tx: OrgTx, ctx: Ctx) {
  const pipelines = await loadCandidates(tx, ctx, pipelineKind)
  const { id: defaultId } = await defaultPipeline(tx, ctx)
  return {
    stages: await stagesOf(
      tx,
      ctx,
      pipelines.map((pipeline) => pipeline.id),
    ),
    defaultId,
  }
}

/** A stage of the file's own pipeline, which is named after the file and made with all of its stages at once. */
async function createStage(tx: OrgTx, ctx: Ctx, { value }: Creation, facts: RunFacts): Promise<Id> {
  const base =
    facts.fileName
      .replace(/\.[^.]*$/, '')
      .trim()
      .slice(0, 90) || 'CSV'
  for (let attempt = 1; ; attempt++) {
    const name = attempt === 1 ? base : `${base} (${attempt})`
    const [standing] = await findByField(tx, ctx, pipelineKind, 'name', [name])
    const stage = standing && stageNamed(await stagesOf(tx, ctx, [standing.id]), value)
    if (stage) return stage.id
    if (standing) continue
    const names = orderStages(facts.creates.get('stageId') ?? [value])
    const rates = guessWinRates(names)
    const made = await createPipelineIn(tx, ctx, {
      name,
      stages: names.map((stageName, index) => ({ name: stageName, winRate: rates[index]! })),
    })
    return stageNamed(made.stages, value)!.id
  }
}

async function createMany(tx: OrgTx, ctx: Ctx, rows: readonly Values[]) {
  return createOpportunitiesWithHistory(tx, ctx, await withPipelines(tx, ctx, rows))
}

async function checkMany(tx: OrgTx, ctx: Ctx, rows: readonly Values[]) {
  return checkOpportunitiesWithHistory(tx, ctx, await withPipelines(tx, ctx, rows))
}

async function leave(tx: OrgTx, ctx: Ctx, rows: readonly { values: Values; current: Values | undefined }[]) {
  const { stages, defaultId } = await loadStages(tx, ctx)
  const firstStageId = stages.find(({ pipelineId }) => pipelineId === defaultId)?.id
  const given = rows.map(({ values }) => (values['lines'] ?? []) as GivenLine[])
  const products = await pricesOf(
    tx,
    ctx,
    given.flat().map(({ productId }) => productId),
  )
  return rows.map(({ values, current }, index) => {
    const currency = (values['currency'] ?? current?.['currency'] ?? ctx.organization.currency) as string
    const { lines } = priceLines(given[index]!, currency, products)
    const priced = lines.length > 0 ? { count: lines.length, total: totalOf(lines) } : undefined
    return leftByOpportunity(values, current, { firstStageId, lines: priced })
  })
}

/** A row knows its stage; the pipeline is the stage's. */
async function withPipelines(tx: OrgTx, ctx: Ctx, rows: readonly Values[]): Promise<GivenOpportunity[]> {
  const { stages } = await loadStages(tx, ctx)
  return rows.map((row) => {
    const { history: _, ...values } = row
    const history = historyOf(row)
    const stage = stages.find(({ id }) => id === stageOf(row))
    return {
      values: { ...values, ...(stage ? { pipelineId: stage.pipelineId, stageId: stage.id } : {}) } as NewOpportunity,
      history,
    }
  })
}

/** What changed elsewhere since the last import: fields, then the stage, then the end. */
async function update(tx: OrgTx, ctx: Ctx, id: Id, patch: Values & { version: number }): Promise<void> {
  const { version, moveTo, close, ...fields } = patch as OpportunityChanges & { version: number }
  let current = version
  if (Object.keys(fields).length > 0)
    current = (await updateOpportunityIn(tx, ctx, id, { ...fields, version: current })).version
  if (moveTo) current = (await changeStageIn(tx, ctx, id, { stageId: moveTo, version: current })).version
  if (close) await closeOpportunityIn(tx, ctx, id, { ...close, version: current })
}
