import { z } from 'zod'
import { fieldLevels } from '../../platform/access/field-level.ts'
import { named } from '../../platform/records/schema.ts'
import { layoutDescription } from './layouts/schema.ts'
import { customTypes, fieldOptions, formulaResults } from '../../platform/records/custom/definition.ts'

const choice = z.object({ value: z.string(), label: z.string(), isInactive: z.boolean().optional() })

/**
 * A field as forms, lists and filters need it. The label of a built-in one is a translation of `fields.<kind>.<key>`; one
 * that the organization made brings its own, and is `custom.<key>` everywhere.
 */
export const fieldDescription = z.object({
  key: z.string(),
  type: z.string(),
  required: z.boolean(),
  readOnly: z.boolean(),
  createOnly: z.boolean(),
  sortable: z.boolean(),
  filterable: z.boolean(),
  listed: z.boolean(),
  level: z.enum(fieldLevels).describe('How far the user’s roles reach into it. A hidden one is not told'),
  canLimit: z.boolean().describe('A role may hide it'),
  canMask: z.boolean(),
  comparable: z.boolean().describe('Records can be told apart by it: it may stand in a rule against duplicates'),
  options: z.array(z.string()).optional(),
  reference: z.string().optional(),
  maxLength: z.int().optional(),
  custom: z
    .object({
      id: z.uuid(),
      label: z.string(),
      hint: z.string().nullable(),
      choices: z.array(choice).optional(),
      decimals: z.int().optional(),
      maxFiles: z.int().optional(),
      formula: z.string().optional(),
      result: z.enum(formulaResults).optional(),
      default: z.unknown(),
    })
    .optional(),
})
export type FieldDescription = z.infer<typeof fieldDescription>

/** A kind as forms, lists and record pages need it. */
export const kindDescription = z.object({
  items: z.array(fieldDescription),
  actions: z.array(z.string()),
  layout: layoutDescription.nullable().describe('What stands where; null for kinds without forms'),
})
export type KindDescription = z.infer<typeof kindDescription>

const label = z.string().trim().min(1).max(100)
const hint = z.string().trim().max(500).nullable()

const definable = {
  label,
  hint: hint.optional(),
  options: fieldOptions.optional(),
  isRequired: z.boolean().optional(),
  isListed: z.boolean().optional(),
  isUnique: z
    .boolean()
    .optional()
    .describe(
      'No two records have the same value. Records that have already make the rule be refused, see /unique-rules',
    ),
  isSearchable: z
    .boolean()
    .optional()
    .describe('Looked through by ?q=; for text, phone, email and numbers given by a counter'),
  default: z.unknown().optional().describe('What a new record gets that does not say; null takes it away'),
  position: z.int().min(0).max(1_000).optional().describe('Among the kind’s own fields, from 0'),
}

export const newField = z.strictObject({
  kind: z.string().max(40),
  key: z
    .string()
    .regex(/^[a-z][A-Za-z0-9]{0,39}$/)
    .optional()
    .describe('Left out: made from the label. That of a reference ends in Id, of files in Ids'),
  type: z.enum(customTypes),
  ...definable,
})
export type NewField = z.infer<typeof newField>

export const fieldPatch = z.strictObject({
  version: z.int().min(1),
  ...definable,
  label: label.optional(),
})
export type FieldPatch = z.infer<typeof fieldPatch>

export const fieldSchema = z.object({
  id: z.uuid(),
  version: z.int(),
  kind: z.string(),
  key: z.string(),
  label: z.string(),
  hint: z.string().nullable(),
  type: z.enum(customTypes),
  options: fieldOptions,
  isRequired: z.boolean(),
  isUnique: z.boolean(),
  isListed: z.boolean(),
  isSearchable: z.boolean(),
  default: z.unknown(),
  position: z.int(),
  can: z.object({ edit: z.boolean(), delete: z.boolean() }),
})
export type CustomFieldRecord = z.infer<typeof fieldSchema>

export const fieldUses = z.object({
  records: z.object({ value: z.int(), relation: z.enum(['eq', 'gte']) }).describe('With a value in it'),
  roles: z.array(named).describe('Those that limit it'),
  formulas: z.array(named).describe('Formula fields that name it; they keep it from being deleted'),
  uniqueRules: z
    .array(z.object({ id: z.uuid(), fields: z.array(z.string()) }))
    .describe('Together with other fields; they keep it from being deleted'),
  layouts: z.array(named).describe('Those that place it, or show something else by it'),
  views: z.array(named).describe('Those with it in filter, order, columns or grouping'),
  otherViews: z.int().describe('Views of colleagues that you cannot see'),
  imports: z
    .array(named)
    .describe(
      'Imports that are not through, or can be gone on with, and fill it or match by it; without it their column goes nowhere',
    ),
  exports: z.array(named).describe('Exports that wait or run, and need it; without it they fail'),
  bulkChanges: z
    .array(named)
    .describe('Bulk changes under way that write it, by the name of whoever began them; without it they stop'),
})
export type FieldUses = z.infer<typeof fieldUses>

/** A formula that may not be anybody's yet. */
export const formulaTrial = z.strictObject({
  kind: z.string().max(40),
  id: z.uuid().optional().describe('The formula field that is to have it, which it may not name'),
  formula: z.string().max(1_000),
  result: z.enum(formulaResults).optional(),
  decimals: z.int().min(0).max(6).optional(),
  recordId: z.uuid().optional().describe('Computed for this record; left out, for those that changed last'),
})
export type FormulaTrial = z.infer<typeof formulaTrial>

export const formulaOutcome = z.object({
  faults: z
    .array(
      z.object({
        code: z.string(),
        from: z.int().describe('Where in the formula, in UTF-16 units'),
        to: z.int(),
        params: z.record(z.string(), z.unknown()).optional(),
      }),
    )
    .describe('Empty when the formula may be saved'),
  result: z.enum(formulaResults).nullable(),
  fields: z.array(z.string()).describe('The keys of the fields that it names'),
  samples: z.array(z.object({ id: z.uuid(), name: z.string(), value: z.unknown() })),
})
export type FormulaOutcome = z.infer<typeof formulaOutcome>
