import { z } from 'zod'
import { pageOf } from '../../../platform/records/list.ts'
import { newRecordSchema, recordPatchSchema, recordSchema } from '../../../platform/records/schema.ts'
import { departmentKind } from '../fields.ts'
import { departmentActions } from './policy.ts'

export const newDepartment = newRecordSchema(departmentKind)
export type NewDepartment = z.infer<typeof newDepartment>
export const departmentPatch = recordPatchSchema(departmentKind)
export type DepartmentPatch = z.infer<typeof departmentPatch>
export const departmentSchema = recordSchema(departmentKind, {
  can: z.record(z.enum(departmentActions), z.boolean()),
})
export type Department = z.infer<typeof departmentSchema>
export const departmentPage = pageOf(departmentSchema)

export const merger = z.strictObject({ intoId: z.uuid(), version: z.int().min(1) })
export type Merger = z.infer<typeof merger>
