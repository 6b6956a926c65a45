import { type Actor, hasRight } from '../../../platform/access/actor.ts'
import type { Organization } from './schema.ts'
import type { OrganizationRow } from './store.ts'

export function presentOrganization(actor: Actor, row: OrganizationRow): Organization {
  return {
    id: row.org_id,
    name: row.name,
    timeZone: row.time_zone,
    currency: row.currency,
    locale: row.locale,
    fiscalYearStartMonth: row.fiscal_year_start_month,
    recycleDays: row.recycle_days,
    exportApprovalRows: row.export_approval_rows,
    version: row.version,
    can: { edit: hasRight(actor, 'organization.manage') },
  }
}
