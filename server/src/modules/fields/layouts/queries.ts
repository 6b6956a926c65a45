import type { Ctx } from '../../../platform/context.ts'
import { type OrgTx, withOrg } from '../../../platform/db/with-org.ts'
import type { Id } from '../../../platform/id.ts'
import type { RecordKind } from '../../../platform/records/kind.ts'
import { isPlaceable, standardShape } from '../../../platform/records/layouts/resolve.ts'
import { kindToManage } from './policy.ts'
import { presentLayout } from './present.ts'
import type { LayoutList, LayoutRecord } from './schema.ts'
import * as store from './store.ts'

export async function listLayouts(ctx: Ctx, kindName: string): Promise<LayoutList> {
  const kind = kindToManage(ctx, kindName)
  return withOrg(ctx, (tx) => listLayoutsIn(tx, ctx, kind))
}

export async function listLayoutsIn(tx: OrgTx, ctx: Ctx, kind: RecordKind): Promise<LayoutList> {
  return {
    items: (await store.layoutsOf(tx, ctx, { kind: kind.kind })).map(presentLayout),
    standard: standardShape(kind),
    placeable: kind.bound.filter((field) => isPlaceable(kind, field)).map((field) => field.key),
  }
}

export async function getLayout(ctx: Ctx, id: Id): Promise<LayoutRecord> {
  return withOrg(ctx, async (tx) => {
    const row = await store.load(tx, ctx, id)
    kindToManage(ctx, row.kind)
    return presentLayout(row)
  })
}
