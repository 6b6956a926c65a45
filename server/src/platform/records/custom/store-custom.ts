import type { Ctx } from '../../context.ts'
import type { OrgTx } from '../../db/with-org.ts'
import { validationFailed } from '../../errors.ts'
import type { Id } from '../../id.ts'
import type { RecordKind } from '../kind.ts'
import { findBrokenReferencesOfMany } from '../references.ts'
import type { CustomValues } from '../schema.ts'
import { numberNew } from './auto-numbers.ts'
import { readCustom } from './custom-values.ts'
import { type Holder, strangeFiles } from './held-files.ts'
import { newlyRetired, retiredChoices } from './retired-choices.ts'

/**
 * The own fields of new records as they go into `custom`, checked once more whoever calls: commands cannot forget them.
 * Auto-number fields take their next numbers. Throws validation_failed.
 */
export async function customOfNew(
  tx: OrgTx,
  ctx: Ctx,
  given: RecordKind,
  rows: readonly Record<string, unknown>[],
): Promise<CustomValues[]> {
  const kind = ctx.kinds.of(given)
  const read = rows.map((row) => readCustom(kind, 'new', row['custom']))
  const errors = read.flatMap((one) => [...one.errors, ...retiredChoices(kind, one.values)])
  if (errors.length > 0) throw validationFailed(errors)
  const values = read.map((one) => one.values)
  await refuseBroken(
    tx,
    ctx,
    kind,
    values.map((own) => ({ values: own })),
  )
  await numberNew(tx, ctx, ctx.kinds.whole.of(given), values)
  return values
}

/**
 * The own fields that a change gives a record, to be laid over what is stored; null takes a value away. Throws
 * validation_failed.
 */
export async function customOfChange(
  tx: OrgTx,
  ctx: Ctx,
  given: RecordKind,
  id: Id,
  custom: unknown,
): Promise<CustomValues> {
  const kind = ctx.kinds.of(given)
  const { values, errors } = readCustom(kind, 'patch', custom)
  errors.push(...(await newlyRetired(tx, ctx, kind, id, values)))
  if (errors.length > 0) throw validationFailed(errors)
  await refuseBroken(tx, ctx, kind, [{ id, values }])
  return values
}

async function refuseBroken(tx: OrgTx, ctx: Ctx, kind: RecordKind, holders: readonly Holder[]): Promise<void> {
  const [broken, strange] = await Promise.all([
    findBrokenReferencesOfMany(
      tx,
      ctx,
      kind,
      holders.map(({ values }) => ({ custom: values })),
    ),
    strangeFiles(tx, ctx, kind, holders),
  ])
  const errors = [...broken.flat(), ...strange]
  if (errors.length > 0) throw validationFailed(errors)
}
