import type { Ctx } from '../../platform/context.ts'
import type { FieldError } from '../../platform/errors.ts'
import { fieldErrorsOf } from '../../platform/http/field-errors.ts'
import { bindCustom } from '../../platform/records/custom/custom-field.ts'
import type { FieldDefinition } from '../../platform/records/custom/definition.ts'
import { divisionsByZero } from '../../platform/records/formula/division-by-zero.ts'
import { faultsOfDefinition } from './field-definition.ts'
import { compileFor, errorsOf } from './formula.ts'
import { definitionOf } from './present.ts'
import type { FieldRow } from './store.ts'

/** Every list computes all of them. */
const maxFormulas = 30

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
  if (faults.length > 0) return faults
  if (wanted.type === 'formula') return faultsOfFormula(ctx, wanted, others)
  if (wanted.default == null) return []
  const parsed = bindCustom(wanted, ctx.kinds.get)!.value.safeParse(wanted.default)
  return parsed.success
    ? []
    : fieldErrorsOf(parsed.error, wanted.default).map((error) => ({
        ...error,
        path: error.path ? `default.${error.path}` : 'default',
      }))
}

function faultsOfFormula(ctx: Pick<Ctx, 'kinds'>, wanted: FieldDefinition, others: readonly FieldRow[]): FieldError[] {
  const definitions = others.map(definitionOf)
  const compiled = compileFor(ctx, wanted, definitions)
  if ('faults' in compiled) return errorsOf(compiled.faults)
  const { formula = '' } = wanted.options
  const before = definitions.find(({ id }) => id === wanted.id)?.options.formula
  // One from before goes on as it is: only what is newly written is asked.
  const zeros = formula === before ? [] : divisionsByZero(formula)
  if (zeros.length > 0) return errorsOf(zeros)
  const formulas = definitions.filter(({ id, type }) => type === 'formula' && id !== wanted.id)
  return formulas.length < maxFormulas
    ? []
    : [{ path: 'type', code: 'too_many_formulas', params: { max: maxFormulas } }]
}
