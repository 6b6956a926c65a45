import { z } from 'zod'
import { newRecordSchema, named, recordPatchSchema, recordSchema } from '../../platform/records/schema.ts'
import { viewProblem, viewShape } from '../../platform/records/views/view-shape.ts'
import { viewKind } from './fields.ts'

const departmentIds = z.array(z.uuid()).max(200).describe('Whom it is shared with, those below included')

export const newView = newRecordSchema(viewKind, { shape: viewShape, departmentIds: departmentIds.optional() })
export type NewView = z.infer<typeof newView>
export const viewPatch = recordPatchSchema(viewKind, {
  shape: viewShape.optional(),
  departmentIds: departmentIds.optional(),
})
export type ViewPatch = z.infer<typeof viewPatch>

export const viewSchema = recordSchema(viewKind, {
  departments: z.array(named).describe('Whom it is shared with, those below included'),
  shape: viewShape.describe('What of the view applies to who asks'),
  problems: z
    .array(viewProblem)
    .describe('What does not apply: the field is gone, or a choice, or hidden from who asks'),
  can: z.object({
    edit: z.boolean(),
    reshape: z.boolean().describe('Not where it has parts that are hidden from who asks'),
    share: z.boolean(),
    delete: z.boolean(),
  }),
})
export type View = z.infer<typeof viewSchema>

export const viewsQuery = z.strictObject({ kind: z.string().max(40).optional() })

const key = z.string().max(100).describe('The id of a view, or the key of a built-in one')
export const kindDefaults = z.object({
  kind: z.string(),
  opens: key.describe('What a list opens with for who asks'),
  own: key.nullable().describe('What they chose themselves'),
  everyone: key.nullable().describe('What stands there for those who chose nothing'),
})
export type KindDefaults = z.infer<typeof kindDefaults>

export const viewList = z.object({
  items: z.array(viewSchema),
  builtIn: z.array(z.object({ kind: z.string(), key: z.string(), shape: viewShape })),
  defaults: z.array(kindDefaults),
  can: z.object({ share: z.boolean() }),
})
export type ViewList = z.infer<typeof viewList>

export const kindParam = z.object({ kind: z.string().max(200) })
export const newDefault = z.strictObject({
  view: key.nullable().describe('null: none of one’s own, or of everybody’s, any more'),
  isEveryones: z.boolean().optional().describe('For all who chose nothing themselves; needs the right to share'),
})
export type NewDefault = z.infer<typeof newDefault>
