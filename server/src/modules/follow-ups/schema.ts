import { z } from 'zod'
import { pageOf } from '../../platform/records/list.ts'
import { newRecordSchema, recordPatchSchema, recordSchema } from '../../platform/records/schema.ts'
import { subjectSchema } from '../../platform/records/subject.ts'
import { fileSchema } from '../files/index.ts'
import { followUpKind } from './fields.ts'
import { followUpActions } from './policy.ts'

const attachments = z
  .array(z.uuid())
  .max(20)
  .optional()
  .describe('Ids of uploaded files, in their order; the whole list')

export const newFollowUp = newRecordSchema(followUpKind, { attachments })
export type NewFollowUp = z.infer<typeof newFollowUp>
export const followUpPatch = recordPatchSchema(followUpKind, { attachments })
export type FollowUpPatch = z.infer<typeof followUpPatch>
export const followUpSchema = recordSchema(followUpKind, {
  subject: subjectSchema,
  attachments: z.array(fileSchema),
  can: z.record(z.enum(followUpActions), z.boolean()),
})
export type FollowUp = z.infer<typeof followUpSchema>
export const followUpPage = pageOf(followUpSchema)
