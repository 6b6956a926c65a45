import { z } from 'zod'
import type { Id } from '../../id.ts'
import type { FieldType } from '../field.ts'

/** The types that an organization's own fields can have. Persisted: they only ever grow. */
export const customTypes = [
  'text',
  'longText',
  'number',
  'money',
  'percent',
  'date',
  'datetime',
  'select',
  'multiSelect',
  'boolean',
  'user',
  'department',
  'reference',
  'phone',
  'email',
  'url',
  'address',
  'file',
  'autoNumber',
  'formula',
] as const satisfies readonly FieldType[]
export type CustomType = (typeof customTypes)[number]

/** What a formula gives. */
export const formulaResults = ['number', 'money', 'percent', 'text', 'date', 'boolean'] as const

const choice = z.strictObject({
  value: z.string().regex(/^[A-Za-z0-9_-]{1,40}$/),
  label: z.string().trim().min(1).max(100),
  /** No longer offered; records keep it. */
  isInactive: z.boolean().optional(),
})

/** What only some types have; which, is checked in modules/fields. */
export const fieldOptions = z.strictObject({
  maxLength: z.int().min(1).max(2_000).optional().describe('text: the longest, 200 unless told'),
  decimals: z.int().min(0).max(6).optional().describe('number and formula: digits after the point'),
  min: z.number().optional(),
  max: z.number().optional(),
  choices: z.array(choice).min(1).max(200).optional().describe('select and multiSelect, in their order'),
  reference: z.string().max(40).optional().describe('reference: the kind of record it points to'),
  maxFiles: z.int().min(1).max(20).optional(),
  prefix: z.string().max(20).optional().describe('autoNumber: what stands before the number'),
  digits: z.int().min(1).max(10).optional().describe('autoNumber: filled up with zeros to this length'),
  isYearly: z.boolean().optional().describe('autoNumber: begins anew each year, which then stands before the number'),
  formula: z.string().min(1).max(1_000).optional(),
  result: z
    .enum(formulaResults)
    .optional()
    .describe('formula: what it gives. Left out, the server tells it; a number may also be money or a percentage'),
})
export type FieldOptions = z.infer<typeof fieldOptions>

/** A field as the organization defined it. */
export interface FieldDefinition {
  id: Id
  kind: string
  /** Its name below `custom`, in bodies and answers. */
  key: string
  label: string
  hint: string | null
  type: CustomType
  options: FieldOptions
  isRequired: boolean
  isUnique: boolean
  isListed: boolean
  isSearchable: boolean
  default: unknown
  /** A filter over the record's other fields; the field is there only where it holds. */
  appliesWhen: unknown
  position: number
  version: number
}
