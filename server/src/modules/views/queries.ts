import { sql } from 'kysely'
import type { Ctx } from '../../platform/context.ts'
import { type OrgTx, withOrg } from '../../platform/db/with-org.ts'
import { validationFailed } from '../../platform/errors.ts'
import type { Id } from '../../platform/id.ts'
import type { RecordKind } from '../../platform/records/kind.ts'
import type { Row } from '../../platform/records/row.ts'
import { selectRows, selectVisible } from '../../platform/records/select.ts'
import { allRecords, builtInViews } from '../../platform/records/views/built-in-views.ts'
import { visibleViews } from '../../platform/records/views/visible-views.ts'
import { viewKind } from './fields.ts'
import { shareRight } from './policy.ts'
import { departmentIdsOf, presentView } from './present.ts'
import type { KindDefaults, View, ViewList } from './schema.ts'

/** The kinds that have views for the actor: those whose records they may see. */
export function viewableKinds(ctx: Ctx): RecordKind[] {
  return ctx.kinds.all.filter((kind) => kind.actions.includes('view') && ctx.actor.rights.has(`${kind.kind}.view`))
}

/** Every view that the actor sees, of one kind or of all, and what their lists open with. */
export async function listViews(ctx: Ctx, kindName: string | undefined): Promise<ViewList> {
  const known = ctx.kinds.all.filter((kind) => kind.actions.includes('view')).map((kind) => kind.kind)
  if (kindName !== undefined && !known.includes(kindName))
    throw validationFailed([{ path: 'kind', code: 'invalid_option', params: { options: known } }])
  const kinds = viewableKinds(ctx).filter((kind) => kindName === undefined || kind.kind === kindName)
  const names = kinds.map((kind) => kind.kind)
  return withOrg(ctx, async (tx) => {
    const rows = await selectRows(tx, ctx, viewKind, {
      where: sql`t.kind = any(${names}::text[]) and ${visibleViews(ctx.actor, 't')}`,
      tail: sql`order by t.name, t.id`,
    })
    return {
      items: await presentViews(tx, ctx, rows),
      builtIn: kinds.flatMap((kind) =>
        [...builtInViews(ctx.actor, kind)].map(([key, shape]) => ({ kind: kind.kind, key, shape })),
      ),
      defaults: await defaultsOf(tx, ctx, kinds),
      can: { share: ctx.actor.rights.has(shareRight) },
    }
  })
}

export async function getView(ctx: Ctx, id: Id): Promise<View> {
  return withOrg(ctx, async (tx) => getViewIn(tx, ctx, await selectVisible(tx, ctx, viewKind, id)))
}

export async function getViewIn(tx: OrgTx, ctx: Ctx, row: Row): Promise<View> {
  const [view] = await presentViews(tx, ctx, [row])
  return view!
}

async function presentViews(tx: OrgTx, ctx: Ctx, rows: readonly Row[]): Promise<View[]> {
  const ids = [...new Set(rows.flatMap(departmentIdsOf))]
  const found =
    ids.length === 0
      ? []
      : (
          await sql<{ id: Id; name: string }>`select id, name from departments
            where org_id = ${ctx.orgId} and id = any(${ids}::uuid[]) and deleted_at is null`.execute(tx)
        ).rows
  const names = new Map(found.map(({ id, name }) => [id, name]))
  return rows.map((row) => presentView(ctx, row, names))
}

/** A default that the actor cannot see, any more or at all, is none for them. */
export async function defaultsOf(tx: OrgTx, ctx: Ctx, kinds: readonly RecordKind[]): Promise<KindDefaults[]> {
  const names = kinds.map((kind) => kind.kind)
  const found = await sql<{ kind: string; is_mine: boolean; view_id: Id | null; built_in: string | null }>`
    select d.kind, d.user_id is not null as is_mine, d.view_id, d.built_in from default_views d
    where d.org_id = ${ctx.orgId} and d.kind = any(${names}::text[]) and (d.user_id = ${ctx.actor.userId} or d.user_id is null)
      and (d.view_id is null or exists (select 1 from views v
        where v.org_id = d.org_id and v.id = d.view_id and v.deleted_at is null and ${visibleViews(ctx.actor, 'v')}))`.execute(
    tx,
  )
  return kinds.map((kind) => {
    const builtIn = builtInViews(ctx.actor, kind)
    const [own, everyone] = [true, false].map((isMine) => {
      const row = found.rows.find((one) => one.kind === kind.kind && one.is_mine === isMine)
      return row?.view_id ?? (row?.built_in && builtIn.has(row.built_in) ? row.built_in : null)
    }) as [string | null, string | null]
    return { kind: kind.kind, opens: own ?? everyone ?? allRecords, own, everyone }
  })
}
