import { datetime, integer, select, text } from '../../platform/records/field.ts'
import { defineKind } from '../../platform/records/kind.ts'
import { stampFields } from '../../platform/records/standard-fields.ts'
import { exportStatuses, formats } from './export.ts'
import { visibleExports } from './policy.ts'

/** Left out for who does not see what the request goes by, so that nobody may look for it either. */
const counted = (column: string) => integer({ column, readOnly: true, filterable: false, sortable: false })

/** Exports are listed like records, but nobody refers to them: the kind is for this module only. */
export const exportKind = defineKind({
  kind: 'export',
  table: 'exports',
  isSearched: false,
  nameColumn: 'file_name',
  defaultSort: '-createdAt',
  fields: {
    kind: text({ required: true, readOnly: true }),
    format: select(formats, { required: true, readOnly: true }),
    status: select(exportStatuses, { required: true, readOnly: true }),
    fileName: text({ required: true, readOnly: true, searchable: true, max: 255 }),
    rows: counted('rows_total'),
    done: counted('rows_done'),
    fault: text({ readOnly: true }),
    reason: text({ readOnly: true, max: 500 }),
    startedAt: datetime({ readOnly: true }),
    finishedAt: datetime({ readOnly: true }),
    decidedAt: datetime({ readOnly: true }),
    expiresAt: datetime({ readOnly: true }),
    ...stampFields,
  },
  actions: [],
  visible: visibleExports,
})
