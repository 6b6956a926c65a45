import type { Readable } from 'node:stream'
import { authorize } from '../../platform/access/authorize.ts'
import { hasRight } from '../../platform/access/actor.ts'
import type { Ctx } from '../../platform/context.ts'
import { csvOf } from '../../platform/csv.ts'
import { withOrg } from '../../platform/db/with-org.ts'
import { dayIn } from '../../platform/records/periods.ts'
import type { Locale } from '../fields/index.ts'
import { recordActivity } from '../timeline/index.ts'
import { auditActivities } from './activities.ts'
import { headerOf, linesOf, nameOfFile } from './audit-file.ts'
import { mayView } from './policy.ts'
import { partsOf, readAudit } from './queries.ts'
import type { AuditFilters } from './schema.ts'

/** The log as a CSV, read while it is sent. That it was taken out is an entry of the log itself, written first. */
export async function exportAudit(
  ctx: Ctx,
  filters: AuditFilters,
  locale: Locale,
): Promise<{ name: string; content: Readable }> {
  authorize(mayView(ctx.actor), 'audit.view')
  authorize(hasRight(ctx.actor, 'audit.export'), 'audit.export')
  partsOf(ctx, filters)
  await withOrg(ctx, (tx) =>
    recordActivity(tx, ctx, {
      activity: auditActivities.exported,
      subject: { type: 'audit', id: ctx.orgId },
      data: {
        filters: Object.fromEntries(Object.entries(filters).flatMap(([key, value]) => (value ? [[key, value]] : []))),
      },
    }),
  )
  async function* lines(): AsyncGenerator<string[]> {
    yield headerOf(locale)
    for await (const entry of readAudit(ctx, filters))
      yield* linesOf(ctx.kinds, entry, locale, ctx.organization.timeZone)
  }
  return { name: nameOfFile(locale, dayIn(ctx.now, ctx.organization.timeZone)), content: csvOf(lines()) }
}
