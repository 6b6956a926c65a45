import { z } from 'zod'
import { pageOf } from '../../platform/records/list.ts'
import { newRecordSchema, recordPatchSchema, recordSchema } from '../../platform/records/schema.ts'
import { customerKind } from './fields.ts'
import { customerActions } from './policy.ts'

export const newCustomer = newRecordSchema(customerKind)
export type NewCustomer = z.infer<typeof newCustomer>
export const customerPatch = recordPatchSchema(customerKind)
export type CustomerPatch = z.infer<typeof customerPatch>
export const customerSchema = recordSchema(customerKind, { can: z.record(z.enum(customerActions), z.boolean()) })
export type Customer = z.infer<typeof customerSchema>
export const customerPage = pageOf(customerSchema)
