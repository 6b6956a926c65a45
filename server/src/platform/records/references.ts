import { sql } from 'kysely'
import type { Ctx } from '../context.ts'
import type { OrgTx } from '../db/with-org.ts'
import { type FieldError, validationFailed } from '../errors.ts'
import type { RecordKind } from './kind.ts'

/**
 * Refuses references to records that are missing, deleted, in another organization or not visible to the actor:
 * all four answer not_found at the field, and all fields are told at once.
 */
export async function checkReferences(tx: OrgTx, ctx: Ctx, kind: RecordKind, input: object): Promise<void> {
  const errors = await findBrokenReferences(tx, ctx, kind, input)
  if (errors.length > 0) throw validationFailed(errors)
}

export async function findBrokenReferences(tx: OrgTx, ctx: Ctx, kind: RecordKind, input: object): Promise<FieldError[]> {
  const given = Object.entries(input).flatMap(([key, id]) => {
    const field = kind.byKey.get(key)
    return field?.target && typeof id === 'string' ? [{ key, id, target: field.target }] : []
  })
  const found = await Promise.all(
    given.map(async ({ key, id, target }) => {
      const targetKind = ctx.kinds.get(target.kind)
      if (!targetKind) throw new Error(`No record kind ${target.kind} is registered.`)
      const rows = await sql`select 1 from ${sql.table(target.table)} t
        where t.org_id = ${ctx.orgId} and t.id = ${id} and t.deleted_at is null and ${targetKind.visible(ctx.actor, 't')}`.execute(tx)
      return { key, isFound: rows.rows.length > 0 }
    }),
  )
  return found.filter((reference) => !reference.isFound).map(({ key }) => ({ path: key, code: 'not_found' }))
}
