import { z } from 'zod'
import { date, longText } from '../../platform/records/field.ts'
import { listQuery, pageOf } from '../../platform/records/list.ts'
import { named, newRecordSchema, recordPatchSchema, recordSchema, telling } from '../../platform/records/schema.ts'
import { givenLines, lineSchema } from '../products/index.ts'
import { opportunityKind } from './fields.ts'
import { opportunityActions } from './policy.ts'

const can = z.record(z.enum(opportunityActions), z.boolean())
const lines = givenLines.optional().describe('The whole list. When it is not empty, its sum is the amount')

export const newOpportunity = newRecordSchema(opportunityKind, { lines })
export type NewOpportunity = z.infer<typeof newOpportunity>
export const opportunityPatch = recordPatchSchema(opportunityKind, { lines })
export type OpportunityPatch = z.infer<typeof opportunityPatch>

/** Lists leave the lines out. */
export const listedOpportunity = recordSchema(opportunityKind, { can })
export type ListedOpportunity = z.infer<typeof listedOpportunity>
export const opportunitySchema = recordSchema(opportunityKind, { can, lines: z.array(lineSchema) })
export type Opportunity = z.infer<typeof opportunitySchema>
export const opportunityPage = pageOf(listedOpportunity)

const version = z.int().min(1)
export const newStageChange = z.strictObject({ stageId: z.uuid(), version })
export type NewStageChange = z.infer<typeof newStageChange>

export const stageChangeList = z.object({
  items: z.array(
    z.object({
      id: z.uuid(),
      from: named.nullable(),
      to: named,
      changedAt: z.iso.datetime(),
      changedBy: named.nullable(),
      days: z
        .number()
        .describe('Days spent in the stage, to two digits; up to now while the opportunity stands open in it'),
    }),
  ),
})
export type StageChangeList = z.infer<typeof stageChangeList>

export const newClosure = z.strictObject({
  outcome: z.enum(['won', 'lost']),
  lossReasonId: z.uuid().nullable().optional().describe('Required for a loss'),
  remark: longText().value.nullable().optional(),
  closedOn: date().value.optional().describe('Left out: today in the organization’s time zone'),
  version,
})
export type NewClosure = z.infer<typeof newClosure>

export const stageTotalsQuery = listQuery
  .pick({ filter: true, q: true, view: true })
  .extend({ pipelineId: z.uuid().optional().describe('Left out: the one with the most open opportunities') })
export type StageTotalsQuery = z.infer<typeof stageTotalsQuery>

const amounts = telling('opportunity', 'amount', z.string())
const totals = z.object({
  count: z.int(),
  amount: amounts.describe('In the organization’s currency; opportunities in others are counted, not added'),
})
export const stageTotalsSchema = z.object({
  pipeline: named,
  currency: z.string(),
  stages: z
    .array(totals.extend({ id: z.uuid(), name: z.string(), winRate: z.number(), weightedAmount: amounts }))
    .describe('The open ones, by stage in its order'),
  open: totals.extend({ weightedAmount: amounts }),
  won: totals,
  lost: totals,
  inOtherCurrencies: z.int().describe('How many are counted above without their amount'),
})
export type StageTotals = z.infer<typeof stageTotalsSchema>
