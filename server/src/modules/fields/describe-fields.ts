import type { Ctx } from '../../platform/context.ts'
import { validationFailed } from '../../platform/errors.ts'
import type { FieldType } from '../../platform/records/field.ts'
import type { formulaResults } from '../../platform/records/custom/definition.ts'
import type { CustomField } from '../../platform/records/custom/custom-field.ts'
import { canLimit } from '../../platform/records/custom/own-kinds.ts'
import type { BoundField, RecordKind } from '../../platform/records/kind.ts'
import { standardShape } from '../../platform/records/layouts/resolve.ts'
import { isMaskable } from '../../platform/records/mask.ts'
import { isOpen, shows } from '../../platform/records/restrict.ts'
import { isComparable } from '../../platform/records/unique/parts.ts'
import type { FieldDescription, KindDescription } from './schema.ts'

/** The fields of a kind in their order, where they stand, and what the signed-in user may do with records of it in general. */
export function describeFields(ctx: Ctx, kindName: string): KindDescription {
  const kind = ctx.kinds.get(kindName)
  if (!kind)
    throw validationFailed([
      { path: 'kind', code: 'invalid_option', params: { options: ctx.kinds.all.map((known) => known.kind) } },
    ])
  return {
    items: kind.bound.filter((field) => field.level !== 'hidden').map((field) => describe(kind, field)),
    actions: kind.actions.filter(
      (action) => ctx.actor.rights.has(`${kind.kind}.${action}`) && (action !== 'create' || canMake(kind)),
    ),
    layout: describeLayout(kind),
  }
}

/** Not where the actor's roles close a field that every new record has to be given. */
function canMake(kind: RecordKind): boolean {
  return kind.bound.every(
    (field) =>
      isOpen(field) ||
      !field.required ||
      field.filledIn ||
      field.custom !== undefined ||
      Boolean(kind.fields[field.key]?.readOnly),
  )
}

function describeLayout(kind: RecordKind): KindDescription['layout'] {
  if (kind.sections.length === 0) return null
  const { sections, omitted } = kind.layout ?? standardShape(kind)
  const hidden = (key: string) => kind.byKey.get(key)?.level === 'hidden'
  return { id: kind.layout?.id ?? null, sections: [...sections], omitted: omitted.filter((key) => !hidden(key)) }
}

function describe(kind: RecordKind, field: BoundField): FieldDescription {
  const { key, type, options, target, maxLength, custom } = field
  return {
    key,
    type: custom?.definition.type ?? type,
    required: Boolean(field.required && !field.filledIn),
    readOnly: Boolean(field.readOnly),
    createOnly: Boolean(field.createOnly),
    sortable: Boolean(field.sortable && !field.expression),
    filterable: Boolean(field.filterable),
    listed: Boolean(field.listed),
    level: field.level ?? 'edit',
    canLimit: canLimit(kind, field),
    canMask: canLimit(kind, field) && isMaskable(field.type),
    comparable: isComparable(field) && shows(kind, key),
    ...(options ? { options: [...options] } : {}),
    ...(target ? { reference: target.kind } : {}),
    ...(maxLength ? { maxLength } : {}),
    ...(custom ? { custom: describeCustom(custom, type) } : {}),
  }
}

function describeCustom(
  { definition, formula: computed }: CustomField,
  type: FieldType,
): NonNullable<FieldDescription['custom']> {
  const { id, label, hint, options, default: preset } = definition
  const { choices, decimals, maxFiles, formula } = options
  return {
    id,
    label,
    hint,
    default: preset ?? null,
    ...(choices ? { choices } : {}),
    ...(decimals === undefined ? {} : { decimals }),
    ...(maxFiles === undefined ? {} : { maxFiles }),
    ...(computed && formula ? { formula, result: type as (typeof formulaResults)[number] } : {}),
  }
}
