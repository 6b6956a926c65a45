import type { Ctx } from '../../platform/context.ts'
import type { FieldError } from '../../platform/errors.ts'
import { fieldErrorsOf } from '../../platform/http/field-errors.ts'
import { bindCustom } from '../../platform/records/custom/custom-field.ts'
import type { FieldDefinition } from '../../platform/records/custom/definition.ts'
import { faultsOfDefinition } from './field-definition.ts'
import type { FieldRow } from './store.ts'

/** Everything that is wrong with a definition, beside the other fields that the kind has. */
export function checkDefinition(
  ctx: Pick<Ctx, 'kinds'>,
  wanted: FieldDefinition,
  others: readonly FieldRow[],
): FieldError[] {
  const referable = ctx.kinds.all.filter((kind) => kind.isCustomizable).map((kind) => kind.kind)
  const faults = faultsOfDefinition(wanted, referable)
  const isTaken = others.some((row) => row.id !== wanted.id && row.label.toLowerCase() === wanted.label.toLowerCase())
  if (isTaken) faults.push({ path: 'label', code: 'duplicate', params: { name: wanted.label } })
  if (faults.length > 0 || wanted.default == null) return faults
  const parsed = bindCustom(wanted, ctx.kinds.get)!.value.safeParse(wanted.default)
  return parsed.success
    ? []
    : fieldErrorsOf(parsed.error, wanted.default).map((error) => ({
        ...error,
        path: error.path ? `default.${error.path}` : 'default',
      }))
}
