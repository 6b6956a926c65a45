import { sql } from 'kysely'
import type { Ctx } from '../../context.ts'
import type { OrgTx } from '../../db/with-org.ts'
import type { FieldError } from '../../errors.ts'
import { isId } from '../../id.ts'
import type { RecordKind } from '../kind.ts'
import { builtInViews } from './built-in-views.ts'
import { type FittedShape, fitShape } from './fit-shape.ts'
import type { ViewShape } from './view-shape.ts'
import { visibleViews } from './visible-views.ts'

/** What of the view that a list asks for applies to the actor. One that they cannot see, or of another kind, is none. */
export async function readView(
  tx: OrgTx,
  ctx: Ctx,
  kind: RecordKind,
  view: string | undefined,
): Promise<FittedShape & { errors: FieldError[] }> {
  if (view === undefined) return { shape: {}, problems: [], errors: [] }
  const builtIn = builtInViews(ctx.actor, kind).get(view)
  if (builtIn) return { shape: builtIn, problems: [], errors: [] }
  const found = isId(view)
    ? await sql<{ shape: ViewShape }>`select v.shape from views v where v.org_id = ${ctx.orgId} and v.id = ${view}
        and v.kind = ${kind.kind} and v.deleted_at is null and ${visibleViews(ctx.actor, 'v')}`.execute(tx)
    : undefined
  const stored = found?.rows[0]
  if (!stored) return { shape: {}, problems: [], errors: [{ path: 'view', code: 'not_found' }] }
  return { ...fitShape(kind, stored.shape), errors: [] }
}
