import { z } from 'zod'
import { pageOf } from '../../platform/records/list.ts'
import { newRecordSchema, recordPatchSchema, recordSchema } from '../../platform/records/schema.ts'
import { contactKind } from './fields.ts'
import { contactActions } from './policy.ts'

export const newContact = newRecordSchema(contactKind)
export type NewContact = z.infer<typeof newContact>
export const contactPatch = recordPatchSchema(contactKind)
export type ContactPatch = z.infer<typeof contactPatch>
export const contactSchema = recordSchema(contactKind, { can: z.record(z.enum(contactActions), z.boolean()) })
export type Contact = z.infer<typeof contactSchema>
export const contactPage = pageOf(contactSchema)
