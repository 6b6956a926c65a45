import { z } from 'zod'
import { pageOf } from '../../platform/records/list.ts'
import { newRecordSchema, recordPatchSchema, recordSchema } from '../../platform/records/schema.ts'
import { productKind } from './fields.ts'
import { productActions } from './policy.ts'

export const newProduct = newRecordSchema(productKind)
export type NewProduct = z.infer<typeof newProduct>
export const productPatch = recordPatchSchema(productKind)
export type ProductPatch = z.infer<typeof productPatch>
export const productSchema = recordSchema(productKind, { can: z.record(z.enum(productActions), z.boolean()) })
export type Product = z.infer<typeof productSchema>
export const productPage = pageOf(productSchema)
