import { datetime, integer, select, text } from '../../platform/records/field.ts'
import { defineKind } from '../../platform/records/kind.ts'
import { stampFields } from '../../platform/records/standard-fields.ts'
import { bulkActions, bulkStatuses } from './bulk-change.ts'
import { visibleBulkChanges } from './policy.ts'

const counted = (column: string) => integer({ column, required: true, readOnly: true })

/** Bulk changes are listed like records, but nobody refers to them: the kind is for this module only. */
export const bulkChangeKind = defineKind({
  kind: 'bulkChange',
  table: 'bulk_changes',
  isSearched: false,
  nameColumn: 'kind',
  defaultSort: '-createdAt',
  fields: {
    kind: text({ required: true, readOnly: true }),
    action: select(bulkActions, { required: true, readOnly: true }),
    status: select(bulkStatuses, { required: true, readOnly: true }),
    selection: select(['chosen', 'matching'], { required: true, readOnly: true }),
    total: counted('rows_total'),
    done: counted('rows_done'),
    skipped: counted('rows_skipped'),
    failed: counted('rows_failed'),
    undone: counted('rows_undone'),
    kept: counted('rows_kept'),
    fault: text({ readOnly: true }),
    finishedAt: datetime({ readOnly: true }),
    undoneAt: datetime({ readOnly: true }),
    ...stampFields,
  },
  actions: [],
  visible: visibleBulkChanges,
})
