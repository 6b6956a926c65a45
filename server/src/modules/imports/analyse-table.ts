import type { Ctx } from '../../platform/context.ts'
import type { OrgTx } from '../../platform/db/with-org.ts'
import { mappedColumns, proposeMapping } from './columns/map-columns.ts'
import { profileTable, type TableProfile } from './columns/profile-table.ts'
import type { Mapping } from './import.ts'
import type { ImportKind } from './kinds/import-kind.ts'
import type { Table } from './reading/read-table.ts'
import { FileRefused, type TableFormat } from './reading/table.ts'
import { buildReport, loadSpaces } from './references/build-report.ts'
import type { FieldReport } from './references/reference-report.ts'
import { scanReferences } from './references/scan-references.ts'

export interface Analysis {
  format: TableFormat
  profile: TableProfile
  mapping: Mapping
  references: FieldReport[]
  rows: number
}

/** Looks at a whole table and proposes what it means. Throws FileRefused for one without rows. */
export async function analyseTable(tx: OrgTx, ctx: Ctx, definition: ImportKind, table: Table): Promise<Analysis> {
  const profile = await profileTable(table)
  if (profile.rows === 0) throw new FileRefused({ code: 'no_rows' })
  const { mapping } = proposeMapping(definition, profile)
  const references = await reportReferences(tx, ctx, definition, table, { profile, mapping, references: [] })
  return { format: table.format, profile, mapping, references, rows: profile.rows }
}

/** Which names in the table mean no record, by this mapping; what has been decided before stays decided. */
export async function reportReferences(
  tx: OrgTx,
  ctx: Ctx,
  definition: ImportKind,
  table: Table,
  { profile, mapping, references }: Pick<Analysis, 'profile' | 'mapping' | 'references'>,
): Promise<FieldReport[]> {
  const columns = mappedColumns(proposeMapping(definition, profile).targets, profile.columns, mapping)
  const scan = await scanReferences(table, definition, columns)
  const spaces = await loadSpaces(tx, ctx, definition, columns, scan)
  return buildReport(columns, scan, spaces, references)
}
