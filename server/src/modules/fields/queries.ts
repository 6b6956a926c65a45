import { sql } from 'kysely'
import { authorizeRight } from '../../platform/access/authorize.ts'
import type { Ctx } from '../../platform/context.ts'
import { type OrgTx, withOrg } from '../../platform/db/with-org.ts'
import { notFound } from '../../platform/errors.ts'
import type { Id } from '../../platform/id.ts'
import { customPrefix } from '../../platform/records/field-access.ts'
import type { Named } from '../../platform/records/schema.ts'
import { presentField } from './present.ts'
import type { CustomFieldRecord, FieldUses } from './schema.ts'
import * as store from './store.ts'

const mostCounted = 1_000

export async function getField(ctx: Ctx, id: Id): Promise<CustomFieldRecord> {
  return withOrg(ctx, async (tx) => presentField(ctx, await loadSeen(tx, ctx, id)))
}

/** A field that the actor's roles hide is none to them. */
async function loadSeen(tx: OrgTx, ctx: Ctx, id: Id): Promise<store.FieldRow> {
  const row = await store.load(tx, ctx, id)
  if (ctx.kinds.get(row.kind)?.byKey.get(customPrefix + row.key)?.level === 'hidden') throw notFound('field', id)
  return row
}

/** Where a field is used: what goes out of sight when it is deleted. Counting stops at a thousand. */
export async function listFieldUses(ctx: Ctx, id: Id): Promise<FieldUses> {
  return withOrg(ctx, async (tx) => {
    const { kind: name, key } = await loadSeen(tx, ctx, id)
    authorizeRight(ctx.actor, 'organization.manage')
    const kind = ctx.kinds.get(name)!
    const [held, roles] = await Promise.all([
      sql<{ count: number }>`select count(*)::int as count from (select 1 from ${sql.table(kind.table)} t
        where t.org_id = ${ctx.orgId} and t.deleted_at is null and t.custom->${key} is not null limit ${mostCounted}) c`.execute(
        tx,
      ),
      sql<Named>`select r.id, r.name from roles r where r.org_id = ${ctx.orgId} and r.deleted_at is null
        and r.field_rights->${name}->${customPrefix + key} is not null order by r.name, r.id`.execute(tx),
    ])
    const value = held.rows[0]!.count
    return { records: { value, relation: value < mostCounted ? 'eq' : 'gte' }, roles: roles.rows }
  })
}
