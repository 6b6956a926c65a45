import type { Ctx } from '../../platform/context.ts'
import type { CustomType, FieldDefinition, FieldOptions } from '../../platform/records/custom/definition.ts'
import type { CustomFieldRecord } from './schema.ts'
import type { FieldRow } from './store.ts'

export function definitionOf(row: FieldRow): FieldDefinition {
  return {
    id: row.id,
    kind: row.kind,
    key: row.key,
    label: row.label,
    hint: row.hint,
    type: row.type as CustomType,
    options: row.options as FieldOptions,
    isRequired: row.is_required,
    isUnique: row.is_unique,
    isListed: row.is_listed,
    isSearchable: row.is_searchable,
    default: row.default_value,
    appliesWhen: row.applies_when,
    position: row.position,
    version: row.version,
  }
}

export function presentField(ctx: Pick<Ctx, 'actor'>, row: FieldRow): CustomFieldRecord {
  const { appliesWhen: _condition, ...definition } = definitionOf(row)
  const mayManage = ctx.actor.rights.has('organization.manage')
  return { ...definition, can: { edit: mayManage, delete: mayManage } }
}
