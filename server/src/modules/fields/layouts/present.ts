import type { LayoutShape } from '../../../platform/records/layouts/layout.ts'
import type { LayoutRecord } from './schema.ts'
import type { LayoutRow } from './store.ts'

/** To those who may manage layouts; nobody else sees one. */
export function presentLayout(row: LayoutRow): LayoutRecord {
  return {
    id: row.id,
    version: row.version,
    kind: row.kind,
    name: row.name,
    isDefault: row.is_default,
    roles: row.roles,
    shape: row.shape as unknown as LayoutShape,
    can: { edit: true, delete: true },
  }
}
