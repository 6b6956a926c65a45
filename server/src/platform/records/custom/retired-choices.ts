import { sql } from 'kysely'
import type { Ctx } from '../../context.ts'
import type { OrgTx } from '../../db/with-org.ts'
import type { FieldError } from '../../errors.ts'
import type { Id } from '../../id.ts'
import type { RecordKind } from '../kind.ts'
import type { CustomValues } from '../schema.ts'
import type { FieldDefinition } from './definition.ts'

/** Choices that are no longer offered: choice_retired for each that the values bring and that the record does not have already. */
export function retiredChoices(kind: RecordKind, values: unknown, held: CustomValues = {}): FieldError[] {
  if (typeof values !== 'object' || values === null) return []
  const retired: FieldError[] = []
  for (const { key, custom, level } of kind.bound) {
    if (!custom || level === 'hidden') continue
    const given = (values as CustomValues)[custom.name]
    if (given === undefined) continue
    for (const { value, label, isInactive } of custom.definition.options.choices ?? [])
      if (isInactive && listOf(given).includes(value) && !listOf(held[custom.name]).includes(value))
        retired.push({ path: key, code: 'choice_retired', params: { label } })
  }
  return retired
}

/** The same of a change of a stored record, which is only read where the change brings one. */
export async function newlyRetired(
  tx: OrgTx,
  ctx: Pick<Ctx, 'orgId'>,
  kind: RecordKind,
  id: Id,
  values: CustomValues,
): Promise<FieldError[]> {
  if (retiredChoices(kind, values).length === 0) return []
  const found = await sql<{ custom: CustomValues }>`select t.custom from ${sql.table(kind.table)} t
    where t.org_id = ${ctx.orgId} and t.id = ${id}`.execute(tx)
  return retiredChoices(kind, values, found.rows[0]?.custom)
}

/** What new records begin with: of a default, what is still offered. */
export function offeredDefault({ options, default: preset }: FieldDefinition): unknown {
  const retired = new Set(options.choices?.filter(({ isInactive }) => isInactive).map(({ value }) => value))
  if (retired.size === 0) return preset ?? undefined
  if (!Array.isArray(preset)) return retired.has(preset as string) ? undefined : (preset ?? undefined)
  const offered = preset.filter((value) => !retired.has(value as string))
  return offered.length > 0 ? offered : undefined
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value]
}
