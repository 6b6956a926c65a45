import { z } from 'zod'
import { listQuery, pageOf } from '../../platform/records/list.ts'
import { recordSchema } from '../../platform/records/schema.ts'
import { takingOuts } from '../exports/index.ts'
import { importKind } from './fields.ts'
import { mappingSchema, resolutionActions, undoConflictCodes } from './import.ts'
import { importKindNames } from './kinds/kind-names.ts'
import { delimiters, encodings } from './reading/table.ts'
import { fieldReportSchema } from './references/reference-report.ts'

const can = z.object({
  edit: z.boolean().describe('Mapping, format and names may still change'),
  start: z.boolean(),
  cancel: z.boolean(),
  delete: z.boolean(),
  undo: z.boolean(),
})
export const listedImport = recordSchema(importKind, { can })
export type ListedImport = z.infer<typeof listedImport>
export const importPage = pageOf(listedImport)
export const importListQuery = listQuery

const choice = {
  encoding: z.enum(encodings).optional(),
  delimiter: z.enum(delimiters).optional(),
  sheet: z.string().max(100).optional(),
  hasHeader: z.boolean().optional(),
}
const version = z.int().min(1)

export const newImportQuery = z.strictObject({ kind: z.enum(importKindNames) })
export const formatChange = z.strictObject({ version, ...choice })
export type FormatChange = z.infer<typeof formatChange>
export const mappingChange = mappingSchema.extend({ version })
export type MappingChange = z.infer<typeof mappingChange>
export const resolutionChange = z.strictObject({
  version,
  items: z
    .array(
      z.strictObject({
        field: z.string().max(200),
        value: z.string().max(2_000),
        action: z.enum(resolutionActions).nullable().describe('Null: undecided again'),
        id: z.string().max(200).optional().describe('The record, or the option of a select; for the action "map"'),
      }),
    )
    .min(1)
    .max(1_000),
})
export type ResolutionChange = z.infer<typeof resolutionChange>
export const startBody = z.strictObject({ version })
export const undoBody = z.strictObject({
  version,
  keepChanged: z.boolean().default(false).describe('Leave records alone that have changed since, and undo the others'),
})
export type Undo = z.infer<typeof undoBody>

const undoConflict = z.object({
  id: z.string(),
  kind: z.string(),
  name: z.string().nullable().describe('Null where the reader may not see the record'),
  row: z.int(),
  code: z.enum(undoConflictCodes),
})

const fault = z.object({ code: z.string(), params: z.record(z.string(), z.unknown()).optional() })
const counts = z.object({ created: z.int(), updated: z.int(), skipped: z.int(), failed: z.int() })
const format = z.union([
  z.object({
    type: z.literal('csv'),
    encoding: z.enum(encodings),
    delimiter: z.enum(delimiters),
    hasHeader: z.boolean(),
  }),
  z.object({ type: z.literal('xlsx'), sheet: z.string(), sheets: z.array(z.string()), hasHeader: z.boolean() }),
])

const reasonSchema = z.object({
  column: z.string().nullable(),
  field: z.string().nullable(),
  value: z.string().nullable(),
  code: z.string(),
  params: z.record(z.string(), z.unknown()).optional(),
})

export const importSchema = recordSchema(importKind, {
  can,
  format,
  blankRows: z.int(),
  notices: z.array(fault),
  rowFaults: z.object({ rows: z.int(), items: z.array(fault.extend({ row: z.int(), column: z.int().nullable() })) }),
  columns: z.array(
    z.object({
      index: z.int(),
      header: z.string(),
      samples: z.array(z.string()),
      filled: z.int(),
      proposedField: z.string().nullable(),
      confidence: z.number(),
      dateOrder: z.enum(['dmy', 'mdy']).nullable(),
      isDateOrderOpen: z.boolean(),
    }),
  ),
  preview: z.array(z.array(z.string())).describe('The first rows, shortened'),
  targets: z.array(
    z.object({
      key: z.string(),
      type: z.string(),
      isRequired: z.boolean(),
      isMatchable: z.boolean().describe('May be one of matchOn'),
      reference: z.string().optional(),
      options: z.array(z.string()).optional(),
      label: z.object({ key: z.string(), params: z.record(z.string(), z.string()).optional() }).optional(),
    }),
  ),
  mapping: mappingSchema,
  gaps: z
    .array(z.object({ path: z.string(), code: z.string(), params: z.record(z.string(), z.unknown()).optional() }))
    .describe('What the mapping still lacks'),
  references: z.array(fieldReportSchema),
  undecided: z.object({
    values: z.int(),
    cells: z.int().describe('In which they stand; a row may have several of them'),
  }),
  progress: z.object({ done: z.int(), total: z.int() }).nullable(),
  checked: counts.extend({ rows: z.int() }).nullable().describe('What the last dry run found'),
  isCancelRequested: z.boolean(),
  isSearchPending: z.boolean().describe('The search does not know all of its new records yet'),
  undoConflicts: z
    .object({ total: z.int(), items: z.array(undoConflict) })
    .nullable()
    .describe('Records that have changed since: the first hundred'),
  fault: z.string().nullable(),
})
export type ImportView = z.infer<typeof importSchema>

export const failurePage = z.object({
  items: z.array(z.object({ row: z.int(), reasons: z.array(reasonSchema) })),
  nextCursor: z.string().nullable(),
})
export const changePage = z.object({
  items: z.array(
    z.object({
      row: z.int(),
      recordId: z.string(),
      name: z
        .string()
        .nullable()
        .describe('Null where the reader may not see the record; its changes are left out then'),
      changes: z.array(z.object({ field: z.string(), from: z.unknown(), to: z.unknown() })),
    }),
  ),
  nextCursor: z.string().nullable(),
  total: z.int().describe('Rows that would change a record that is here already'),
  file: z
    .enum(takingOuts)
    .describe(
      'Whether they may be taken as a file: as an export of as many records might, and without anybody’s approval',
    ),
})
export type ChangePage = z.infer<typeof changePage>

export const failureQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z
    .string()
    .regex(/^\d{1,9}$/)
    .optional(),
})
export type FailureQuery = z.infer<typeof failureQuery>
export const localeQuery = z.strictObject({ locale: z.enum(['zh-CN', 'en']).optional() })
