import { authorizeRight } from '../../../platform/access/authorize.ts'
import type { Ctx } from '../../../platform/context.ts'
import { withOrg } from '../../../platform/db/with-org.ts'
import type { Id } from '../../../platform/id.ts'
import type { Named } from '../../../platform/records/schema.ts'
import { selectVisible } from '../../../platform/records/select.ts'
import { roleKind } from '../fields.ts'
import { mergeFieldRights, tidyFieldRights } from './field-rights.ts'
import type { Grants } from './grant.ts'
import { type FieldImpact, impactOn, type RightImpact, shareNews } from './impact.ts'
import { presentRole } from './present.ts'
import { isScoped, tidyRights } from './right.ts'
import type { RoleImpact, RolePreview } from './schema.ts'
import * as store from './store.ts'

/** Who would gain and lose what, were the role changed like this. Changes nothing. Throws validation_failed like the change itself. */
export async function previewRole(ctx: Ctx, id: Id, wanted: RolePreview): Promise<RoleImpact> {
  return withOrg(ctx, async (tx) => {
    const role = presentRole(ctx, await selectVisible(tx, ctx, roleKind, id), 0)
    authorizeRight(ctx.actor, 'role.edit')
    const rights = wanted.rights === undefined ? role.rights : tidyRights(wanted.rights, ctx.kinds.rights)
    const levels = tidyFieldRights(mergeFieldRights(role.fieldRights, wanted.fieldRights, ctx.kinds), rights, ctx.kinds)
    const before: Grants = { ...role, levels: role.fieldRights }
    const after: Grants = { ...before, rights, levels, scope: wanted.scope ?? role.scope }
    const kinds = ctx.kinds.whole
    const change = { before, after, kinds, isScoped: (kind: string) => isScoped(kinds, kind) }
    const known = new Map((await store.knownRoles(tx, ctx)).map((other) => [other.id, other]))
    const holders = (await store.holdersOf(tx, ctx, id)).map(({ roleIds, ...person }) => {
      const others = roleIds.flatMap((roleId) => (roleId === id ? [] : (known.get(roleId) ?? [])))
      return { person, impact: impactOn(others, change) }
    })
    const rightNews = holders.flatMap(({ person, impact }) => impact.rights.map((item) => ({ item, person })))
    const fieldNews = holders.flatMap(({ person, impact }) => impact.fields.map((item) => ({ item, person })))
    return {
      holders: holders.length,
      unaffected: holders
        .filter(({ impact }) => impact.rights.length + impact.fields.length === 0)
        .map(({ person }) => person),
      rights: inOrder(tellRights(rightNews), kinds.rights, ({ rights: [first] }) => first!),
      fields: inOrder(
        tellFields(fieldNews),
        kinds.all.map(({ kind }) => kind),
        ({ kind }) => kind,
      ),
    }
  })
}

interface News<T> {
  item: T
  person: Named
}

function tellRights(news: News<RightImpact>[]): RoleImpact['rights'] {
  return shareNews(news, ({ from, to }) => `${from.join()} > ${to.join()}`).map(({ items, people }) => {
    const { right: _, ...same } = items[0]!
    return { ...same, rights: items.map(({ right }) => right), people }
  })
}

function tellFields(news: News<FieldImpact>[]): RoleImpact['fields'] {
  return shareNews(news, ({ kind, from, to }) => `${kind} ${from} > ${to}`).map(({ items, people }) => {
    const { field: _, ...same } = items[0]!
    return { ...same, fields: items.map(({ field }) => field), people }
  })
}

function inOrder<T>(given: T[], order: readonly string[], nameOf: (one: T) => string): T[] {
  return given.toSorted((a, b) => order.indexOf(nameOf(a)) - order.indexOf(nameOf(b)))
}
