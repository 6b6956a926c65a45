import type { Ctx } from '../../../platform/context.ts'
import { readOrg } from '../../../platform/db/read-org.ts'
import type { OrgTx } from '../../../platform/db/with-org.ts'
import type { Id } from '../../../platform/id.ts'
import { listRecords, type ListQuery, type Page } from '../../../platform/records/list.ts'
import type { Row } from '../../../platform/records/row.ts'
import { selectVisible } from '../../../platform/records/select.ts'
import { userKind } from '../fields.ts'
import { assignableRoles } from '../roles/grant.ts'
import { type KnownRole, knownRoles } from '../roles/store.ts'
import { presentUser } from './present.ts'
import type { User } from './schema.ts'
import { detailsOf } from './store.ts'

export async function listUsers(ctx: Ctx, query: ListQuery): Promise<Page<User>> {
  return readOrg(ctx, async (tx) => {
    const page = await listRecords(tx, ctx, userKind, query)
    return { ...page, items: await presentUsers(tx, ctx, page.items) }
  })
}

export async function getUser(ctx: Ctx, id: Id): Promise<User> {
  return readOrg(ctx, async (tx) => presentOne(tx, ctx, await selectVisible(tx, ctx, userKind, id)))
}

/** With `roles` at hand they need not be read again. */
export async function presentOne(tx: OrgTx, ctx: Ctx, row: Row, roles?: readonly KnownRole[]): Promise<User> {
  const [user] = await presentUsers(tx, ctx, [row], roles)
  return user!
}

async function presentUsers(tx: OrgTx, ctx: Ctx, rows: readonly Row[], roles?: readonly KnownRole[]): Promise<User[]> {
  const [details, known] = await Promise.all([
    detailsOf(
      tx,
      ctx,
      rows.map((row) => row.id),
    ),
    roles ?? knownRoles(tx, ctx),
  ])
  const assignable = assignableRoles(known)
  return rows.map((row) => presentUser(ctx, row, details.get(row.id)!, assignable))
}
