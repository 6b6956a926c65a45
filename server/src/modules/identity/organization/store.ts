import type { Selectable } from 'kysely'
import type { Ctx } from '../../../platform/context.ts'
import type { DB } from '../../../platform/db/schema.gen.ts'
import type { OrgTx } from '../../../platform/db/with-org.ts'
import type { OrganizationPatch } from './schema.ts'

export type OrganizationRow = Selectable<DB['organizations']>

export async function load(tx: OrgTx, ctx: Pick<Ctx, 'orgId'>): Promise<OrganizationRow> {
  return tx.selectFrom('organizations').selectAll().where('org_id', '=', ctx.orgId).executeTakeFirstOrThrow()
}

export async function update(
  tx: OrgTx,
  ctx: Pick<Ctx, 'orgId' | 'now'>,
  changes: Omit<OrganizationPatch, 'version'>,
): Promise<OrganizationRow> {
  const { name, timeZone, currency, locale, fiscalYearStartMonth, recycleDays, exportApprovalRows } = changes
  const columns = {
    name,
    time_zone: timeZone,
    currency,
    locale,
    fiscal_year_start_month: fiscalYearStartMonth,
    recycle_days: recycleDays,
    export_approval_rows: exportApprovalRows,
  }
  const given = Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined))
  return tx
    .updateTable('organizations')
    .set((eb) => ({ ...given, updated_at: ctx.now, version: eb('version', '+', 1) }))
    .where('org_id', '=', ctx.orgId)
    .returningAll()
    .executeTakeFirstOrThrow()
}
