import { z } from 'zod'
import { longText } from '../../platform/records/field.ts'
import { pageOf } from '../../platform/records/list.ts'
import { named, newRecordSchema, recordPatchSchema, recordSchema } from '../../platform/records/schema.ts'
import { givenLines, lineSchema } from '../products/index.ts'
import { statuses } from './contract.ts'
import { contractKind } from './fields.ts'
import { contractActions } from './policy.ts'

const can = z.record(z.enum(contractActions), z.boolean())
const lines = givenLines.optional().describe('The whole list. When it is not empty, its sum is the amount')

export const newContract = newRecordSchema(contractKind, { lines })
export type NewContract = z.infer<typeof newContract>
export const contractPatch = recordPatchSchema(contractKind, { lines })
export type ContractPatch = z.infer<typeof contractPatch>

/** Lists leave the lines out. */
export const listedContract = recordSchema(contractKind, { can })
export type ListedContract = z.infer<typeof listedContract>
export const contractSchema = recordSchema(contractKind, {
  can,
  lines: z.array(lineSchema),
  nextStatuses: z.array(z.enum(statuses)).describe('What POST …/status-changes takes now'),
})
export type Contract = z.infer<typeof contractSchema>
export const contractPage = pageOf(listedContract)

export const newStatusChange = z.strictObject({
  status: z.enum(statuses),
  remark: longText().value.nullable().optional(),
  version: z.int().min(1),
})
export type NewStatusChange = z.infer<typeof newStatusChange>

export const statusChangeList = z.object({
  items: z.array(
    z.object({
      id: z.uuid(),
      from: z.enum(statuses).nullable(),
      to: z.enum(statuses),
      remark: z.string().nullable(),
      changedAt: z.iso.datetime(),
      changedBy: named.nullable(),
    }),
  ),
})
export type StatusChangeList = z.infer<typeof statusChangeList>
