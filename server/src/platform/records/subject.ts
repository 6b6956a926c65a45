import { sql } from 'kysely'
import { z } from 'zod'
import type { Ctx } from '../context.ts'
import type { OrgTx } from '../db/with-org.ts'
import { AppError, validationFailed } from '../errors.ts'
import type { Id } from '../id.ts'
import type { RecordKind } from './kind.ts'
import type { Row } from './row.ts'
import { selectVisible } from './select.ts'

/** A record of any kind, as follow-ups and tasks point to one. */
export interface SubjectRef {
  type: string
  id: Id
}

/** The record with its name, which is empty when the reader may not see it. */
export const subjectSchema = z.object({ type: z.string(), id: z.uuid(), name: z.string() })

export interface Subject extends SubjectRef {
  kind: RecordKind
  row: Row
  /** The customer that the record belongs to. */
  customerId: Id | null
}

/** Loads the visible record of a body's `subjectType` and `subjectId`. Throws validation_failed (subjectId: not_found) without one. */
export async function selectSubject(
  tx: OrgTx,
  ctx: Ctx,
  ref: SubjectRef,
  lock: 'forUpdate' | 'none' = 'none',
): Promise<Subject> {
  const kind = ctx.kinds.get(ref.type)
  if (!kind) throw validationFailed([{ path: 'subjectId', code: 'not_found' }])
  try {
    const row = await selectVisible(tx, ctx, kind, ref.id.toLowerCase(), lock)
    return { type: kind.kind, id: row.id, kind, row, customerId: customerOf(kind, row) }
  } catch (error) {
    if (error instanceof AppError && error.code === 'not_found')
      throw validationFailed([{ path: 'subjectId', code: 'not_found' }])
    throw error
  }
}

function customerOf(kind: RecordKind, row: Row): Id | null {
  return kind.customerColumn === undefined ? null : (row[kind.customerColumn] as Id | null)
}

/** The names of those of the records that the actor may see, by id; one look-up per kind. */
export async function subjectNames(tx: OrgTx, ctx: Ctx, refs: readonly SubjectRef[]): Promise<Map<Id, string>> {
  const names = new Map<Id, string>()
  await Promise.all(
    [...Map.groupBy(refs, (ref) => ref.type)].map(async ([type, ofType]) => {
      const kind = ctx.kinds.get(type)
      if (!kind) return
      const found = await sql<{
        id: Id
        name: string
      }>`select t.id, ${sql.ref(`t.${kind.nameColumn}`)}::text as name from ${sql.table(kind.table)} t
        where t.org_id = ${ctx.orgId} and t.id = any(${ofType.map((ref) => ref.id)}::uuid[]) and t.deleted_at is null and ${kind.visible(ctx.actor, 't', ctx.kinds)}`.execute(
        tx,
      )
      for (const { id, name } of found.rows) names.set(id, name)
    }),
  )
  return names
}
