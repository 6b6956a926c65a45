import type { Insertable, Selectable } from 'kysely'
import type { Ctx } from '../../../platform/context.ts'
import type { DB } from '../../../platform/db/schema.gen.ts'
import type { OrgTx } from '../../../platform/db/with-org.ts'
import { notFound } from '../../../platform/errors.ts'
import { type Id, isId, newId } from '../../../platform/id.ts'
import { customPrefix } from '../../../platform/records/field-access.ts'

export type RuleRow = Selectable<DB['unique_rules']>
type Org = Pick<Ctx, 'orgId'>

/** Records with the same values, by id, and how many there are beyond what was counted. */
export interface Duplicates {
  total: number
  groups: Id[][]
}

/** A rule that has not been removed. Locked, it still lets others note what they hold under it. Throws not_found. */
export async function load(tx: OrgTx, { orgId }: Org, id: Id, lock: 'forChange' | 'none' = 'none'): Promise<RuleRow> {
  const asked = tx
    .selectFrom('unique_rules')
    .selectAll()
    .where('org_id', '=', orgId)
    .where('id', '=', id)
    .where('status', '<>', 'removed')
  const row = isId(id) ? await (lock === 'forChange' ? asked.forNoKeyUpdate() : asked).executeTakeFirst() : undefined
  if (!row) throw notFound('unique rule', id)
  return row
}

export async function rulesOf(tx: OrgTx, { orgId }: Org, kind: string): Promise<RuleRow[]> {
  return tx
    .selectFrom('unique_rules')
    .selectAll()
    .where('org_id', '=', orgId)
    .where('kind', '=', kind)
    .where('status', '<>', 'removed')
    .orderBy('id')
    .execute()
}

export async function insert(
  tx: OrgTx,
  ctx: Ctx,
  rule: Pick<Insertable<DB['unique_rules']>, 'kind' | 'fields' | 'parts' | 'status'>,
): Promise<RuleRow> {
  const by = ctx.actor.userId
  return tx
    .insertInto('unique_rules')
    .values({
      ...rule,
      org_id: ctx.orgId,
      id: newId(),
      created_at: ctx.now,
      created_by: by,
      updated_at: ctx.now,
      updated_by: by,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
}

type Changes = { status: 'checking' | 'clearing' | 'active' | 'refused' | 'removed' } & {
  duplicates?: Duplicates | null
}

/** Another state of a rule; a check begins anew. `by` is null for the system. */
export async function update(
  tx: OrgTx,
  { orgId, now }: Pick<Ctx, 'orgId' | 'now'>,
  id: Id,
  { status, duplicates = null }: Changes,
  by: Id | null,
): Promise<RuleRow> {
  return tx
    .updateTable('unique_rules')
    .set((eb) => ({
      status,
      duplicates: duplicates && JSON.stringify(duplicates),
      checked_to: null,
      since: null,
      updated_at: now,
      updated_by: by,
      version: eb('version', '+', 1),
    }))
    .where('org_id', '=', orgId)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** From which transaction on everybody knows the rule as it stands. */
export async function keepSince(tx: OrgTx, { orgId }: Org, id: Id, since: string): Promise<void> {
  await tx.updateTable('unique_rules').set({ since }).where('org_id', '=', orgId).where('id', '=', id).execute()
}

/** How far a check has come, and what it has found so far. */
export async function keepProgress(
  tx: OrgTx,
  { orgId }: Org,
  id: Id,
  checkedTo: Id,
  duplicates: Duplicates,
): Promise<void> {
  await tx
    .updateTable('unique_rules')
    .set({ checked_to: checkedTo, duplicates: JSON.stringify(duplicates) })
    .where('org_id', '=', orgId)
    .where('id', '=', id)
    .execute()
}

export async function remove(tx: OrgTx, { orgId }: Org, id: Id): Promise<void> {
  await tx.deleteFrom('unique_rules').where('org_id', '=', orgId).where('id', '=', id).execute()
}

/** Says of the own field of a rule over nothing else whether it is unique. */
export async function markField(
  tx: OrgTx,
  { orgId }: Org,
  { kind, fields }: Pick<RuleRow, 'kind' | 'fields'>,
  isUnique: boolean,
): Promise<void> {
  const [own = ''] = fields
  if (fields.length > 1 || !own.startsWith(customPrefix)) return
  await tx
    .updateTable('field_definitions')
    .set({ is_unique: isUnique })
    .where('org_id', '=', orgId)
    .where('kind', '=', kind)
    .where('key', '=', own.slice(customPrefix.length))
    .execute()
}

/** A rule in whatever state, locked; undefined when it is gone. */
export async function loadAny(tx: OrgTx, { orgId }: Org, id: Id): Promise<RuleRow | undefined> {
  return tx
    .selectFrom('unique_rules')
    .selectAll()
    .where('org_id', '=', orgId)
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst()
}

/** The rules of which an own field is a part. */
export async function rulesOver(tx: OrgTx, org: Org, { kind, key }: { kind: string; key: string }): Promise<RuleRow[]> {
  return (await rulesOf(tx, org, kind)).filter((rule) => rule.fields.includes(customPrefix + key))
}
