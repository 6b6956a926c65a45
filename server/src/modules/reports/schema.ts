import { z } from 'zod'
import { day } from '../../platform/records/field.ts'
import { named, telling } from '../../platform/records/schema.ts'
import { stageTotalsSchema } from '../opportunities/index.ts'

const pipelineId = z.uuid().optional()
const money = telling('opportunity', 'amount', z.string()).describe('In the organization’s currency, with two digits')
const totals = z.object({ count: z.int(), amount: money })
const inOtherCurrencies = z.int().describe('How many are counted without their amount')

export const funnelQuery = z.strictObject({
  pipelineId: pipelineId.describe('Left out: the one with the most open opportunities'),
  ownerScope: z
    .enum(['visible', 'own'])
    .default('visible')
    .describe('Everything the user may see, or only what is theirs'),
})
export type FunnelQuery = z.infer<typeof funnelQuery>
export const funnelSchema = stageTotalsSchema
export type Funnel = z.infer<typeof funnelSchema>

export const wonByQuarterQuery = z.strictObject({
  year: z.coerce
    .number()
    .int()
    .min(1900)
    .max(2200)
    .optional()
    .describe('The fiscal year, by the year in which it begins. Left out: the current one'),
  pipelineId,
})
export type WonByQuarterQuery = z.infer<typeof wonByQuarterQuery>
export const wonByQuarterSchema = z.object({
  year: z.int(),
  currency: z.string(),
  quarters: z.array(totals.extend({ quarter: z.int(), startsOn: z.iso.date(), endsOn: z.iso.date() })),
  total: totals,
  inOtherCurrencies,
})
export type WonByQuarter = z.infer<typeof wonByQuarterSchema>

export const wonByAgentQuery = z.strictObject({
  from: day.optional().describe('The first day. Left out: that of the current fiscal year'),
  to: day.optional().describe('The last day, itself included. Left out: that of the fiscal year in which `from` lies'),
  pipelineId,
})
export type WonByAgentQuery = z.infer<typeof wonByAgentQuery>
export const wonByAgentSchema = z.object({
  from: z.iso.date(),
  to: z.iso.date(),
  currency: z.string(),
  items: z.array(totals.extend({ owner: named, department: named })).describe('The largest amount first'),
  total: totals,
  inOtherCurrencies,
})
export type WonByAgent = z.infer<typeof wonByAgentSchema>
