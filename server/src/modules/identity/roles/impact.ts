import type { Scope } from '../../../platform/access/actor.ts'
import { exceeds, type FieldLevel, lower, type RoleLevels } from '../../../platform/access/field-level.ts'
import type { Id } from '../../../platform/id.ts'
import { kindsOfActor } from '../../../platform/records/custom/own-kinds.ts'
import type { BoundField, RecordKind, RecordKinds } from '../../../platform/records/kind.ts'
import { type Grants, reachesAsFar, widest } from './grant.ts'

/** What a change does to one person's hold on one thing. `change`: neither side covers the other, such as 本部门 → 本人及下属. */
export type Effect = 'gain' | 'lose' | 'change'

export interface RightImpact {
  right: string
  from: Scope[]
  to: Scope[]
  effect: Effect
}

export interface FieldImpact {
  kind: string
  field: string
  from: FieldLevel
  to: FieldLevel
  effect: Effect
}

export interface Impact {
  rights: RightImpact[]
  fields: FieldImpact[]
}

/** A role before and after a change, and the catalogue that both are read by. */
export interface RoleChange {
  before: Grants
  after: Grants
  kinds: RecordKinds
  /** Does the scope of a role bear on rights of this kind? */
  isScoped: (kind: string) => boolean
}

/** What the change means to somebody who holds `others` beside the role: what another role gives as well stays. */
export function impactOn(others: readonly Grants[], change: RoleChange): Impact {
  const [before, after] = [
    [...others, change.before],
    [...others, change.after],
  ]
  return { rights: impactOnRights(before, after, change), fields: impactOnFields(before, after, change) }
}

function impactOnRights(before: Grants[], after: Grants[], { kinds, isScoped }: RoleChange): RightImpact[] {
  return kinds.rights.flatMap((right) => {
    const [from, to] = [scopesOf(before, right), scopesOf(after, right)]
    if (from.length > 0 && to.length > 0 && !isScoped(kindOf(right))) return []
    const [isKept, isNoWider] = [covers(to, from), covers(from, to)]
    if (isKept && isNoWider) return []
    return [{ right, from, to, effect: isKept ? 'gain' : isNoWider ? 'lose' : ('change' as const) }]
  })
}

function impactOnFields(before: Grants[], after: Grants[], { kinds }: RoleChange): FieldImpact[] {
  const [was, is] = [
    kindsOfActor(kinds, { definitions: [], roles: before }),
    kindsOfActor(kinds, { definitions: [], roles: after }),
  ]
  return kinds.all.flatMap((kind) => {
    if (!kind.isCustomizable || !sees(before, kind) || !sees(after, kind)) return []
    return kind.bound.flatMap((field): FieldImpact[] => {
      const from = levelOf(was.of(kind), field, before)
      const to = levelOf(is.of(kind), field, after)
      if (from === to) return []
      return [{ kind: kind.kind, field: field.key, from, to, effect: exceeds(to, from) ? 'gain' : 'lose' }]
    })
  })
}

/** What the person can in fact do with the field: what nobody can write, or they may not change, is for reading. */
function levelOf(known: RecordKind, field: BoundField, roles: readonly RoleLevels[]): FieldLevel {
  const mayWrite = !field.readOnly && ['create', 'edit'].some((action) => holds(roles, `${known.kind}.${action}`))
  return lower(known.byKey.get(field.key)?.level ?? 'edit', mayWrite ? 'edit' : 'read')
}

function scopesOf(roles: readonly Grants[], right: string): Scope[] {
  return widest(roles.filter((role) => holds([role], right)).map((role) => role.scope))
}

function covers(wide: readonly Scope[], narrow: readonly Scope[]): boolean {
  return narrow.every((scope) => wide.some((other) => reachesAsFar(other, scope)))
}

function sees(roles: readonly RoleLevels[], kind: RecordKind): boolean {
  return !kind.actions.includes('view') || holds(roles, `${kind.kind}.view`)
}

function holds(roles: readonly RoleLevels[], right: string): boolean {
  return roles.some((role) => role.isSystem || role.rights.includes(right))
}

function kindOf(right: string): string {
  return right.slice(0, right.indexOf('.'))
}

export interface Shared<T> {
  items: T[]
  people: { id: Id; name: string }[]
}

/** The same news for the same people is told once. `newsOf` says in one word what makes news the same. */
export function shareNews<T>(
  news: readonly { item: T; person: { id: Id; name: string } }[],
  newsOf: (item: T) => string,
): Shared<T>[] {
  const byItem = Map.groupBy(news, ({ item }) => JSON.stringify(item))
  const told = [...byItem.values()].map((same) => ({ item: same[0]!.item, people: same.map(({ person }) => person) }))
  const groups = Map.groupBy(told, ({ item, people }) => `${newsOf(item)} ${people.map(({ id }) => id).join()}`)
  return [...groups.values()].map((group) => ({ items: group.map(({ item }) => item), people: group[0]!.people }))
}
