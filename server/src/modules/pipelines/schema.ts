import { z } from 'zod'
import { percent, text } from '../../platform/records/field.ts'
import { pageOf } from '../../platform/records/list.ts'
import { newRecordSchema, recordPatchSchema, recordSchema } from '../../platform/records/schema.ts'
import { pipelineKind } from './fields.ts'
import { pipelineActions } from './policy.ts'

const name = text({ required: true, max: 100 }).value
const winRate = percent().value
const newStage = z.strictObject({ name, winRate })
/** A stage without an id is new. */
const givenStage = newStage.extend({ id: z.uuid().optional() })
const listOf = <T extends z.ZodType>(stage: T) => z.array(stage).min(1).max(50)

export const newPipeline = newRecordSchema(pipelineKind, { stages: listOf(newStage) })
export type NewPipeline = z.infer<typeof newPipeline>
export const pipelinePatch = recordPatchSchema(pipelineKind, { stages: listOf(givenStage).optional() })
export type PipelinePatch = z.infer<typeof pipelinePatch>

const stageSchema = z.object({ id: z.uuid(), name: z.string(), winRate: z.number(), position: z.int() })
export const pipelineSchema = recordSchema(pipelineKind, {
  stages: z.array(stageSchema),
  can: z.record(z.enum(pipelineActions), z.boolean()),
})
export type Pipeline = z.infer<typeof pipelineSchema>
export const pipelinePage = pageOf(pipelineSchema)

/** A reason without an id is new; one that is left out is no longer offered, and past losses keep it. */
export const lossReasonList = z.strictObject({
  version: z
    .int()
    .min(0)
    .describe('Of the list that was read; the list is refused when somebody has changed it since.'),
  items: z.array(z.strictObject({ id: z.uuid().optional(), name, isActive: z.boolean().optional() })).max(100),
})
export type LossReasonList = z.infer<typeof lossReasonList>
export const lossReasonsSchema = z.object({
  version: z.int().describe('Grows with every change of the list.'),
  items: z.array(z.object({ id: z.uuid(), name: z.string(), isActive: z.boolean() })),
})
export type LossReasons = z.infer<typeof lossReasonsSchema>
