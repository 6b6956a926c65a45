import { z } from 'zod'
import { pageOf } from '../../platform/records/list.ts'
import {
  named,
  newRecordSchema,
  recordPatchSchema,
  recordSchema,
  telling,
  withoutFields,
} from '../../platform/records/schema.ts'
import { contactKind, contactSchema } from '../contacts/index.ts'
import { customerSchema, newCustomer } from '../customers/index.ts'
import { opportunityKind, opportunitySchema } from '../opportunities/index.ts'
import { leadKind, type statuses } from './fields.ts'
import { leadActions } from './policy.ts'

export const newLead = newRecordSchema(leadKind)
export type NewLead = z.infer<typeof newLead>
export const leadPatch = recordPatchSchema(leadKind)
export type LeadPatch = z.infer<typeof leadPatch>
export const leadSchema = recordSchema(leadKind, { can: z.record(z.enum(leadActions), z.boolean()) })
export type Lead = z.infer<typeof leadSchema>
export type LeadStatus = (typeof statuses)[number]
export const leadPage = pageOf(leadSchema)

const existing = z.strictObject({ id: z.uuid() })

/** What a lead becomes. Fields that are left out of a new record come from the lead. */
export const newConversion = z.strictObject({
  customer: z.union([existing, newCustomer]),
  contact: z
    .union([existing, newRecordSchema(withoutFields(contactKind, 'customerId'))])
    .nullable()
    .optional(),
  opportunity: newRecordSchema(withoutFields(opportunityKind, 'customerId', 'contactId'))
    .nullable()
    .optional(),
})
export type NewConversion = z.infer<typeof newConversion>

const leftWithLead = z
  .array(z.object({ part: z.enum(['customer', 'contact', 'opportunity']), field: z.string() }))
  .describe(
    'Fields of the lead that a new record does not take over, whatever is in them: it would show the reader what the lead does not',
  )

export const conversionSchema = z.object({
  lead: leadSchema,
  customer: customerSchema,
  contact: contactSchema.nullable(),
  opportunity: opportunitySchema.nullable(),
  leftWithLead,
})
export type Conversion = z.infer<typeof conversionSchema>

export const conversionProposal = z.object({
  leftWithLead,
  customers: z.array(
    z.object({
      id: z.uuid(),
      name: z.string(),
      phone: telling('customer', 'phone', z.string().nullable()),
      owner: named,
      matches: z
        .array(z.enum(['name', 'phone', 'contact']))
        .describe('What it has in common: its name, its phone, or the phone of one of its contacts'),
    }),
  ),
})
export type ConversionProposal = z.infer<typeof conversionProposal>
