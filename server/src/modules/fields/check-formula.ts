import { authorizeRight } from '../../platform/access/authorize.ts'
import type { Ctx } from '../../platform/context.ts'
import { withOrg } from '../../platform/db/with-org.ts'
import { validationFailed } from '../../platform/errors.ts'
import { divisionsByZero } from '../../platform/records/formula/division-by-zero.ts'
import { compileFor } from './formula.ts'
import { definitionOf } from './present.ts'
import { sampleFormula } from './queries.ts'
import type { FormulaOutcome, FormulaTrial } from './schema.ts'
import * as store from './store.ts'

/** Checks a formula without saving it, and computes it for records that the actor may see. */
export async function checkFormula(
  ctx: Ctx,
  { kind: name, id, recordId, ...options }: FormulaTrial,
): Promise<FormulaOutcome> {
  return withOrg(ctx, async (tx) => {
    authorizeRight(ctx.actor, 'organization.manage')
    const kind = ctx.kinds.get(name)
    if (!kind?.isCustomizable) {
      const customizable = ctx.kinds.all.filter((known) => known.isCustomizable).map((known) => known.kind)
      throw validationFailed([{ path: 'kind', code: 'invalid_option', params: { options: customizable } }])
    }
    const present = (await store.fieldsOf(tx, ctx, name)).filter((field) => field.deleted_at === null)
    const key = present.find((field) => field.id === id)?.key ?? ''
    const compiled = compileFor(ctx, { kind: name, key, options }, present.map(definitionOf))
    if ('faults' in compiled) return { faults: [...compiled.faults], result: null, fields: [], samples: [] }
    const { result, fields } = compiled
    const faults = divisionsByZero(options.formula)
    const samples = faults.length > 0 ? [] : await sampleFormula(tx, ctx, kind, compiled, recordId)
    return { faults, result, fields: [...fields], samples }
  })
}
