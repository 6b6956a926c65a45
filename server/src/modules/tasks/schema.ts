import { z } from 'zod'
import { pageOf } from '../../platform/records/list.ts'
import { newRecordSchema, recordPatchSchema, recordSchema } from '../../platform/records/schema.ts'
import { subjectSchema } from '../../platform/records/subject.ts'
import { taskKind } from './fields.ts'
import { taskActions } from './policy.ts'

export const newTask = newRecordSchema(taskKind)
export type NewTask = z.infer<typeof newTask>
export const taskPatch = recordPatchSchema(taskKind)
export type TaskPatch = z.infer<typeof taskPatch>
export const taskSchema = recordSchema(taskKind, {
  subject: subjectSchema.nullable(),
  can: z.record(z.enum(taskActions), z.boolean()),
})
export type Task = z.infer<typeof taskSchema>
export const taskPage = pageOf(taskSchema)
