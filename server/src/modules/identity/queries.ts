import type { Ctx } from '../../platform/context.ts'
import { withOrg } from '../../platform/db/with-org.ts'
import type { SessionView } from './schema.ts'

/** Who is signed in, for the web's first request. */
export async function readSession(ctx: Ctx): Promise<SessionView> {
  return withOrg(ctx, async (tx) => {
    const [user, organization, signIn] = await Promise.all([
      tx
        .selectFrom('users as u')
        .innerJoin('departments as d', (join) =>
          join.onRef('d.org_id', '=', 'u.org_id').onRef('d.id', '=', 'u.department_id'),
        )
        .select(['u.id', 'u.name', 'u.email', 'd.id as department_id', 'd.name as department_name'])
        .where('u.org_id', '=', ctx.orgId)
        .where('u.id', '=', ctx.actor.userId)
        .executeTakeFirstOrThrow(),
      tx.selectFrom('organizations').selectAll().where('org_id', '=', ctx.orgId).executeTakeFirstOrThrow(),
      tx.selectFrom('auth_users').select('two_factor_enabled').where('id', '=', ctx.actor.userId).executeTakeFirst(),
    ])
    return {
      user: {
        id: user.id,
        name: user.name,
        email: user.email,
        department: { id: user.department_id, name: user.department_name },
      },
      organization: {
        id: organization.org_id,
        name: organization.name,
        timeZone: organization.time_zone,
        currency: organization.currency,
        locale: organization.locale,
        fiscalYearStartMonth: organization.fiscal_year_start_month,
        recycleDays: organization.recycle_days,
        exportApprovalRows: organization.export_approval_rows,
        version: organization.version,
      },
      rights: [...ctx.actor.rights.keys()].sort(),
      twoFactorEnabled: signIn?.two_factor_enabled ?? false,
    }
  })
}
