import { z } from 'zod'
import { layoutSection, layoutShape } from '../../../platform/records/layouts/layout.ts'
import { named } from '../../../platform/records/schema.ts'

const name = z.string().trim().min(1).max(60)
const roleIds = z
  .array(z.uuid())
  .max(100)
  .describe('Whose holders have it. Somebody with several roles gets the first by the order of the layouts')

export const newLayout = z.strictObject({
  kind: z.string().max(40),
  name,
  isDefault: z
    .boolean()
    .optional()
    .describe('For everybody whose roles have none of their own; of each kind there is one'),
  roleIds: roleIds.optional(),
  shape: layoutShape,
})
export type NewLayout = z.infer<typeof newLayout>

export const layoutPatch = z.strictObject({
  version: z.int().min(1),
  name: name.optional(),
  roleIds: roleIds.optional(),
  shape: layoutShape.optional(),
})
export type LayoutPatch = z.infer<typeof layoutPatch>

export const layoutSchema = z.object({
  id: z.uuid(),
  version: z.int(),
  kind: z.string(),
  name: z.string(),
  isDefault: z.boolean(),
  roles: z.array(named),
  shape: layoutShape,
  can: z.object({ edit: z.boolean(), delete: z.boolean() }),
})
export type LayoutRecord = z.infer<typeof layoutSchema>

export const layoutList = z.object({
  items: z.array(layoutSchema).describe('In their order, the one for everybody last'),
  standard: layoutShape.describe('What is in force where the organization has none for everybody'),
  placeable: z.array(z.string()).describe('The fields that a layout can place'),
})
export type LayoutList = z.infer<typeof layoutList>

export const layoutOrder = z.strictObject({
  kind: z.string().max(40),
  ids: z.array(z.uuid()).max(100).describe('All layouts of the kind that are for roles'),
})
export type LayoutOrder = z.infer<typeof layoutOrder>

/** A layout as forms and record pages need it: without what this person does not see. */
export const layoutDescription = z.object({
  id: z.uuid().nullable().describe('Null: the application’s own'),
  sections: z.array(layoutSection),
  omitted: z.array(z.string()),
})
