import { datetime, integer, select, text, user } from '../../platform/records/field.ts'
import { defineKind } from '../../platform/records/kind.ts'
import { stampFields } from '../../platform/records/standard-fields.ts'
import { importStatuses } from './import.ts'
import { visibleImports } from './policy.ts'

const counted = (column: string) => integer({ column, required: true, readOnly: true })

/** Imports are listed like records, but nobody refers to them: the kind is for this module only. */
export const importKind = defineKind({
  kind: 'import',
  table: 'imports',
  isSearched: false,
  nameColumn: 'file_name',
  fields: {
    kind: text({ required: true, readOnly: true }),
    status: select(importStatuses, { required: true, readOnly: true }),
    fileName: text({ required: true, readOnly: true, searchable: true, max: 255 }),
    fileSize: integer({ required: true, readOnly: true }),
    rows: counted('rows_total'),
    created: counted('rows_created'),
    updated: counted('rows_updated'),
    skipped: counted('rows_skipped'),
    failed: counted('rows_failed'),
    undone: counted('records_undone'),
    startedAt: datetime({ readOnly: true }),
    finishedAt: datetime({ readOnly: true }),
    undoneAt: datetime({ readOnly: true }),
    undoneById: user({ column: 'undone_by', readOnly: true }),
    ...stampFields,
  },
  actions: [],
  visible: visibleImports,
})
