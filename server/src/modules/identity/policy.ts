import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../../platform/access/actor.ts'
import { granted } from '../../platform/access/visible.ts'

/** Colleagues and departments are a directory: everyone in the organization sees who works where. */
export function visibleToColleagues(): RawBuilder<boolean> {
  return sql<boolean>`true`
}

export function visibleRoles(actor: Actor): RawBuilder<boolean> {
  return granted(actor, 'role.view')
}
