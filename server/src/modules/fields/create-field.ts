import { authorizeRight } from '../../platform/access/authorize.ts'
import type { Ctx } from '../../platform/context.ts'
import { withOrg } from '../../platform/db/with-org.ts'
import { conflict, type FieldError, validationFailed } from '../../platform/errors.ts'
import { bindCustom } from '../../platform/records/custom/custom-field.ts'
import type { FieldDefinition } from '../../platform/records/custom/definition.ts'
import { announceAccessChange } from '../identity/index.ts'
import { recordActivity } from '../timeline/index.ts'
import { fieldActivities } from './activities.ts'
import { checkDefinition } from './check-definition.ts'
import { keyOfField } from './field-definition.ts'
import { withResult } from './formula.ts'
import { definitionOf, presentField } from './present.ts'
import type { CustomFieldRecord, NewField } from './schema.ts'
import { enqueueNumbering } from './number-records.ts'
import * as store from './store.ts'
import { addRule } from './unique/create-rule.ts'

const maxFields = 200

/** Gives every record of a kind one more field; everybody's next request has it. */
export async function createField(ctx: Ctx, input: NewField): Promise<CustomFieldRecord> {
  return withOrg(ctx, async (tx) => {
    authorizeRight(ctx.actor, 'organization.manage')
    const kind = ctx.kinds.get(input.kind)
    const customizable = ctx.kinds.all.filter((known) => known.isCustomizable).map((known) => known.kind)
    if (!kind?.isCustomizable)
      throw validationFailed([{ path: 'kind', code: 'invalid_option', params: { options: customizable } }])
    await store.lockKind(tx, ctx, kind.kind)
    const existing = await store.fieldsOf(tx, ctx, kind.kind)
    const present = existing.filter((row) => row.deleted_at === null)
    if (present.length >= maxFields)
      throw conflict('too_many_fields', `A kind has at most ${maxFields} fields of its own.`)
    const named = keyOfField(
      input,
      existing.map((row) => row.key),
    )
    const position = Math.min(input.position ?? present.length, present.length)
    const wanted = definitionFrom(input, 'key' in named ? named.key : 'field', position)
    const faults: FieldError[] = [...('errors' in named ? named.errors : []), ...checkDefinition(ctx, wanted, present)]
    if (faults.length > 0) throw validationFailed(faults)
    const row = await store.insert(tx, ctx, columnsOf(withResult(ctx, wanted, present.map(definitionOf))))
    await store.arrange(tx, ctx, present.map((field) => field.id).toSpliced(position, 0, row.id))
    // No record has a value yet.
    if (wanted.isUnique) await addRule(tx, ctx, kind, [bindCustom(wanted, ctx.kinds.get)!], 'active')
    const { id, key, label, type } = row
    if (wanted.type === 'autoNumber') await enqueueNumbering(tx, { orgId: ctx.orgId, fieldId: id })
    await recordActivity(tx, ctx, {
      activity: fieldActivities.created,
      subject: { type: 'field', id },
      data: { kind: kind.kind, key, label, type },
    })
    await announceAccessChange(tx)
    return presentField(ctx, row)
  })
}

function definitionFrom(input: NewField, key: string, position: number): FieldDefinition {
  return {
    id: '',
    kind: input.kind,
    key,
    label: input.label,
    hint: input.hint || null,
    type: input.type,
    options: input.options ?? {},
    isRequired: input.isRequired ?? false,
    isUnique: input.isUnique ?? false,
    isListed: input.isListed ?? false,
    isSearchable: input.isSearchable ?? false,
    default: input.default ?? null,
    appliesWhen: null,
    position,
    version: 1,
  }
}

function columnsOf(field: FieldDefinition) {
  return {
    kind: field.kind,
    key: field.key,
    label: field.label,
    hint: field.hint,
    type: field.type,
    options: JSON.stringify(field.options),
    is_required: field.isRequired,
    is_unique: field.isUnique,
    is_listed: field.isListed,
    is_searchable: field.isSearchable,
    default_value: field.default === null ? null : JSON.stringify(field.default),
    position: field.position,
  }
}
