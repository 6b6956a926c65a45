import { authorizeRight } from '../../platform/access/authorize.ts'
import type { Ctx } from '../../platform/context.ts'
import { withOrg } from '../../platform/db/with-org.ts'
import { conflict, staleVersion } from '../../platform/errors.ts'
import type { Id } from '../../platform/id.ts'
import { customPrefix } from '../../platform/records/field-access.ts'
import { announceAccessChange } from '../identity/index.ts'
import { recordActivity } from '../timeline/index.ts'
import { fieldActivities } from './activities.ts'
import { formulasOver } from './formula.ts'
import { removeFieldFromLayouts } from './layouts/remove-field.ts'
import { definitionOf, presentField } from './present.ts'
import { dropRule } from './unique/delete-rule.ts'
import { seenFields } from './unique/present.ts'
import { rulesOver } from './unique/store.ts'
import * as store from './store.ts'

/**
 * Takes a field away from everybody, also from layouts. Its values stay in the records, out of sight. Throws field_in_use
 * (409) with the formulas that name it, and the rules of which it is a part.
 */
export async function deleteField(ctx: Ctx, id: Id, version: number): Promise<void> {
  await withOrg(ctx, async (tx) => {
    const { kind } = await store.load(tx, ctx, id)
    authorizeRight(ctx.actor, 'organization.manage')
    await store.lockKind(tx, ctx, kind)
    const row = await store.load(tx, ctx, id)
    if (row.version !== version) throw staleVersion(presentField(ctx, row))
    const present = (await store.fieldsOf(tx, ctx, kind)).filter((field) => field.deleted_at === null)
    const formulas = formulasOver(ctx, row, present.map(definitionOf))
    const rules = await rulesOver(tx, ctx, row)
    const obstacles = [
      ...formulas.map(({ label }) => ({ path: '', code: 'used_by_formula', params: { name: label } })),
      ...rules
        .filter((rule) => rule.fields.length > 1)
        .map((rule) => ({ path: '', code: 'used_by_rule', params: { kind, fields: seenFields(ctx, rule) } })),
    ]
    if (obstacles.length > 0) throw conflict('field_in_use', 'This field is still in use.', obstacles)
    for (const rule of rules) await dropRule(tx, ctx, rule)
    await store.update(tx, ctx, id, { deleted_at: ctx.now })
    await removeFieldFromLayouts(tx, ctx, kind, customPrefix + row.key)
    await recordActivity(tx, ctx, {
      activity: fieldActivities.deleted,
      subject: { type: 'field', id },
      data: { kind, key: row.key, label: row.label },
    })
    await announceAccessChange(tx)
  })
}
