import type { Ctx } from '../../platform/context.ts'
import type { FieldError } from '../../platform/errors.ts'
import type { FieldDefinition } from '../../platform/records/custom/definition.ts'
import { bindOwnFields } from '../../platform/records/custom/own-fields.ts'
import { customPrefix } from '../../platform/records/field-access.ts'
import { compileFormula, type Compiled } from '../../platform/records/formula/compile-formula.ts'
import type { Fault } from '../../platform/records/formula/tree.ts'
import { type BoundField, keyed } from '../../platform/records/kind.ts'
import { shows } from '../../platform/records/restrict.ts'

type Knower = Pick<Ctx, 'kinds'>

/** A kind's fields by key, as these definitions make them. */
function fieldsWith(
  { kinds }: Knower,
  kindName: string,
  definitions: readonly FieldDefinition[],
): ReadonlyMap<string, BoundField> {
  const builtIn = kinds.whole.get(kindName)!.bound.filter((field) => !field.custom)
  return keyed([...builtIn, ...bindOwnFields({ byKey: keyed(builtIn) }, definitions, kinds.get)])
}

/** Compiles a formula as somebody may write it: over what they see, not over itself, and with a result to come of it. */
export function compileFor(
  ctx: Knower,
  wanted: Pick<FieldDefinition, 'kind' | 'key' | 'options'>,
  others: readonly FieldDefinition[],
): Compiled | { faults: readonly Fault[] } {
  const own = customPrefix + wanted.key
  const fields = fieldsWith(ctx, wanted.kind, others)
  const known = ctx.kinds.get(wanted.kind)
  // A field of this very request is not among what the actor is known to see.
  const isSeen = (key: string) => known?.byKey.get(key) === undefined || shows(known, key)
  return compileFormula(wanted.options, {
    field: (key) => (isSeen(key) ? fields.get(key) : undefined),
    isCyclic: (key) => key === own || (fields.get(key)?.from?.includes(own) ?? false),
  })
}

/** A definition that passed its checks, with what its formula gives. */
export function withResult(ctx: Knower, wanted: FieldDefinition, others: readonly FieldDefinition[]): FieldDefinition {
  if (wanted.type !== 'formula') return wanted
  const compiled = compileFor(ctx, wanted, others)
  return 'faults' in compiled ? wanted : { ...wanted, options: { ...wanted.options, result: compiled.result } }
}

export function errorsOf(faults: readonly Fault[]): FieldError[] {
  return faults.map(({ code, from, to, params }) => ({
    path: 'options.formula',
    code,
    params: { ...params, from, to },
  }))
}

/** The formulas of a kind that name a field. */
export function formulasOver(
  ctx: Knower,
  { kind, key }: Pick<FieldDefinition, 'kind' | 'key'>,
  definitions: readonly FieldDefinition[],
): FieldDefinition[] {
  const fields = [...fieldsWith(ctx, kind, definitions).values()]
  return fields.flatMap(({ custom }) => (custom?.formula?.fields.has(customPrefix + key) ? custom.definition : []))
}

/** Those of `formulas` that could no longer be computed. */
export function brokenAmong(
  ctx: Knower,
  formulas: readonly FieldDefinition[],
  definitions: readonly FieldDefinition[],
): FieldDefinition[] {
  return formulas.filter((formula) => {
    const fields = fieldsWith(ctx, formula.kind, definitions)
    return 'faults' in compileFormula(formula.options, { field: (key) => fields.get(key) })
  })
}

/** Formulas with the texts that stand for choices of a field as those are called now. */
export function withWords(
  ctx: Knower,
  before: FieldDefinition,
  after: FieldDefinition,
  definitions: readonly FieldDefinition[],
): FieldDefinition[] {
  const now = new Map((after.options.choices ?? []).map(({ value, label }) => [value, label]))
  const renamed = new Map(
    (before.options.choices ?? []).flatMap(({ value, label }) => {
      const word = now.get(value)
      return word === undefined || word === label ? [] : [[label, word] as const]
    }),
  )
  if (renamed.size === 0) return []
  const fields = fieldsWith(ctx, before.kind, definitions)
  return formulasOver(ctx, before, definitions).flatMap((formula) => {
    const uses = fields.get(customPrefix + formula.key)?.custom?.formula?.choices ?? []
    const text = uses
      .filter((use) => use.key === customPrefix + before.key && renamed.has(use.word))
      .toSorted((a, b) => b.from - a.from)
      .reduce(
        (made, { from, to, word }) =>
          `${made.slice(0, from)}"${renamed.get(word)!.replaceAll('"', '""')}"${made.slice(to)}`,
        formula.options.formula ?? '',
      )
    return text === formula.options.formula ? [] : [{ ...formula, options: { ...formula.options, formula: text } }]
  })
}
