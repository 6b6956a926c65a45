import { authorizeRight } from '../../../platform/access/authorize.ts'
import type { Ctx } from '../../../platform/context.ts'
import { type OrgTx, withOrg } from '../../../platform/db/with-org.ts'
import { conflict, type FieldError, validationFailed } from '../../../platform/errors.ts'
import type { BoundField, RecordKind } from '../../../platform/records/kind.ts'
import { shows } from '../../../platform/records/restrict.ts'
import { isComparable, partOf } from '../../../platform/records/unique/parts.ts'
import { recordActivity } from '../../timeline/index.ts'
import { lockKind } from '../store.ts'
import { ruleActivities } from './activities.ts'
import { enqueueWork } from './jobs.ts'
import { presentRules } from './present.ts'
import { maxRules, type NewUniqueRule, type UniqueRule } from './schema.ts'
import * as store from './store.ts'

/**
 * Lets no two records of a kind have these fields alike. New values are refused from now on; the records that are there
 * already are looked through in the background, and if some are alike the rule is refused and tells which.
 */
export async function createUniqueRule(ctx: Ctx, input: NewUniqueRule): Promise<UniqueRule> {
  return withOrg(ctx, async (tx) => {
    authorizeRight(ctx.actor, 'organization.manage')
    const kind = ctx.kinds.get(input.kind)
    if (!kind?.isCustomizable) {
      const options = ctx.kinds.all.filter((known) => known.isCustomizable).map((known) => known.kind)
      throw validationFailed([{ path: 'kind', code: 'invalid_option', params: { options } }])
    }
    const faults = faultsOf(kind, input.fields)
    if (faults.length > 0) throw validationFailed(faults)
    await lockKind(tx, ctx, kind.kind)
    const row = await addRule(
      tx,
      ctx,
      kind,
      input.fields.map((key) => kind.byKey.get(key)!),
    )
    await store.markField(tx, ctx, row, true)
    const [rule] = await presentRules(tx, ctx, [row])
    return rule!
  })
}

/** The same for fields that have been checked, inside a transaction that holds the lock of the kind. Throws too_many_rules and conflict. */
export async function addRule(
  tx: OrgTx,
  ctx: Ctx,
  kind: Pick<RecordKind, 'kind'>,
  fields: readonly BoundField[],
  status: 'checking' | 'active' = 'checking',
): Promise<store.RuleRow> {
  const keys = fields.map((field) => field.key)
  const present = await store.rulesOf(tx, ctx, kind.kind)
  const same = present.find((rule) => rule.fields.toSorted().join('\n') === keys.toSorted().join('\n'))
  if (same?.status === 'refused') return startAgain(tx, ctx, same)
  if (same) throw conflict('conflict', 'There is this rule already.', [{ path: 'fields', code: 'rule_exists' }])
  if (present.length >= maxRules) throw conflict('too_many_rules', `A kind has at most ${maxRules} unique rules.`)
  const row = await store.insert(tx, ctx, { kind: kind.kind, fields: keys, parts: fields.map(partOf), status })
  if (status === 'checking') await enqueueWork(tx, { orgId: ctx.orgId, ruleId: row.id })
  await recordActivity(tx, ctx, {
    activity: ruleActivities.created,
    subject: { type: 'uniqueRule', id: row.id },
    data: { kind: kind.kind, fields: keys },
  })
  return row
}

/** Looks through the records once more, after somebody has dealt with those that were alike. */
export async function startAgain(tx: OrgTx, ctx: Ctx, { id }: Pick<store.RuleRow, 'id'>): Promise<store.RuleRow> {
  const row = await store.update(tx, ctx, id, { status: 'checking' }, ctx.actor.userId)
  await enqueueWork(tx, { orgId: ctx.orgId, ruleId: id })
  return row
}

function faultsOf(kind: RecordKind, keys: readonly string[]): FieldError[] {
  return keys.flatMap((key, index) => {
    const field = shows(kind, key) ? kind.byKey.get(key) : undefined
    const path = `fields.${index}`
    if (!field) return [{ path, code: 'unknown_field' }]
    if (!isComparable(field)) return [{ path, code: 'not_comparable' }]
    if (field.custom && field.default != null && keys.length === 1) return [{ path, code: 'default_of_unique' }]
    return keys.indexOf(key) < index ? [{ path, code: 'duplicate', params: { name: key } }] : []
  })
}
