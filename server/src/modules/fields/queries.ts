import { sql } from 'kysely'
import { authorizeRight } from '../../platform/access/authorize.ts'
import type { Ctx } from '../../platform/context.ts'
import { type OrgTx, withOrg } from '../../platform/db/with-org.ts'
import { notFound } from '../../platform/errors.ts'
import type { Id } from '../../platform/id.ts'
import { customPrefix } from '../../platform/records/field-access.ts'
import type { Compiled } from '../../platform/records/formula/compile-formula.ts'
import type { RecordKind } from '../../platform/records/kind.ts'
import type { Named } from '../../platform/records/schema.ts'
import { formulasOver } from './formula.ts'
import { usesField } from './layouts/layout.ts'
import { presentLayout } from './layouts/present.ts'
import { layoutsOf } from './layouts/store.ts'
import { definitionOf, presentField } from './present.ts'
import type { CustomFieldRecord, FieldUses, FormulaOutcome } from './schema.ts'
import { seenFields } from './unique/present.ts'
import { rulesOver } from './unique/store.ts'
import { bulkChangesWith, exportsWith, importsWith, viewsWith } from './use-queries.ts'
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
    const [held, roles, layouts, views, imports, exports, bulkChanges] = await Promise.all([
      sql<{ count: number }>`select count(*)::int as count from (select 1 from ${sql.table(kind.table)} t
        where t.org_id = ${ctx.orgId} and t.deleted_at is null and t.custom->${key} is not null limit ${mostCounted}) c`.execute(
        tx,
      ),
      sql<Named>`select r.id, r.name from roles r where r.org_id = ${ctx.orgId} and r.deleted_at is null
        and r.field_rights->${name}->${customPrefix + key} is not null order by r.name, r.id`.execute(tx),
      layoutsOf(tx, ctx, { kind: name }),
      viewsWith(tx, ctx, name, customPrefix + key),
      importsWith(tx, ctx, name, customPrefix + key),
      exportsWith(tx, ctx, name, customPrefix + key),
      bulkChangesWith(tx, ctx, name, key),
    ])
    const present = (await store.fieldsOf(tx, ctx, name)).filter((field) => field.deleted_at === null)
    const formulas = formulasOver(ctx, { kind: name, key }, present.map(definitionOf))
    const rules = (await rulesOver(tx, ctx, { kind: name, key })).filter((rule) => rule.fields.length > 1)
    const value = held.rows[0]!.count
    const seen = views.filter((view) => view.is_seen)
    return {
      records: { value, relation: value < mostCounted ? 'eq' : 'gte' },
      roles: roles.rows,
      formulas: formulas.map(({ id: formulaId, label }) => ({ id: formulaId, name: label })),
      uniqueRules: rules.map((rule) => ({ id: rule.id, fields: seenFields(ctx, rule) })),
      layouts: layouts
        .map(presentLayout)
        .filter(({ shape }) => usesField(shape, customPrefix + key))
        .map((layout) => ({ id: layout.id, name: layout.name })),
      views: seen.map((view) => ({ id: view.id, name: view.name })),
      otherViews: views.length - seen.length,
      imports,
      exports,
      bulkChanges,
    }
  })
}

const samples = 5

/** What a formula gives for one record, or for the few that changed last, among those that the actor may see. */
export async function sampleFormula(
  tx: OrgTx,
  ctx: Ctx,
  kind: RecordKind,
  { result, sql: emit }: Compiled,
  recordId: Id | undefined,
): Promise<FormulaOutcome['samples']> {
  if (!ctx.actor.rights.has(`${kind.kind}.view`)) return []
  const which = recordId ? sql`t.id = ${recordId}` : sql`true`
  const found = await sql<{ id: Id; name: string; value: unknown }>`
    select t.id, ${sql.ref(`t.${kind.nameColumn}`)}::text as name, ${emit(ctx, 't')} as value from ${sql.table(kind.table)} t
    where t.org_id = ${ctx.orgId} and t.deleted_at is null and ${which} and ${kind.visible(ctx.actor, 't', ctx.kinds)}
    order by t.updated_at desc, t.id desc limit ${samples}`.execute(tx)
  const isNumber = result === 'number' || result === 'percent'
  return found.rows.map(({ value, ...record }) => ({
    ...record,
    value: isNumber && value !== null ? Number(value) : value,
  }))
}
