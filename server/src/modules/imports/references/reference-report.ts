import { z } from 'zod'
import { resolutionActions } from '../import.ts'
import { keyOf } from '../rows/resolver.ts'

const nearest = z.object({ id: z.string(), name: z.string(), score: z.number().describe('How alike, 0 to 1') })

export const unmatchedSchema = z.object({
  /** As it stands in the file. */
  value: z.string(),
  rows: z.int(),
  nearest: z.array(nearest),
  isAmbiguous: z.boolean().describe('Several records have this name'),
  resolution: z
    .object({
      action: z.enum(resolutionActions),
      id: z.string().optional().describe('What it means; for the action "create" once it has been made'),
      name: z.string().optional(),
    })
    .nullable(),
  context: z.record(z.string(), z.string()).describe('What most of its rows say beside it'),
})
export type Unmatched = z.infer<typeof unmatchedSchema>

/** The names in one column that mean no record, or no option, by themselves. */
export const fieldReportSchema = z.object({
  field: z.string(),
  column: z.int(),
  reference: z.string().nullable().describe('The kind of record it names; null for the options of a select'),
  actions: z.array(z.enum(resolutionActions)),
  matched: z.object({ values: z.int(), rows: z.int() }),
  inFile: z.object({ values: z.int(), rows: z.int() }).describe('Names of other rows of this file'),
  blankRows: z.int().default(0).describe('Rows that name nothing in this column'),
  unmatched: z.array(unmatchedSchema),
  isCut: z.boolean().describe('There are more unmatched values than are listed'),
})
export type FieldReport = z.infer<typeof fieldReportSchema>

/** The reports once names that were to be created mean a record; a later look tells what was made besides the rows. */
export function withMade(
  reports: readonly FieldReport[],
  made: readonly { field: string; name: string; id: string }[],
): FieldReport[] {
  return reports.map((report) => ({
    ...report,
    unmatched: report.unmatched.map((entry) => {
      const record = made.find(({ field, name }) => field === report.field && keyOf(name) === keyOf(entry.value))
      return record ? { ...entry, resolution: { action: 'create' as const, id: record.id, name: record.name } } : entry
    }),
  }))
}

/** How many names still wait for a person's word, and in how many cells they stand; their rows fail until then. */
export function undecided(reports: readonly FieldReport[]): { values: number; cells: number } {
  const open = reports.flatMap((report) => report.unmatched.filter((entry) => entry.resolution === null))
  return { values: open.length, cells: open.reduce((sum, entry) => sum + entry.rows, 0) }
}
