import { type RawBuilder, sql } from 'kysely'
import { type Actor, hasRight } from '../../platform/access/actor.ts'
import { opening } from '../../platform/access/team.ts'
import { granted, openTo, ownedBy } from '../../platform/access/visible.ts'
import type { RecordKind } from '../../platform/records/kind.ts'
import { exportedKinds } from './export.ts'

export const approveRight = 'export.approve'

/** The kinds whose records the actor may take out. */
function kindsToExport(actor: Actor): string[] {
  return exportedKinds.filter((kind) => hasRight(actor, `${kind}.export`))
}

/** One's own, and for those who approve everybody's. Through an API key only of kinds that it may export. */
export function visibleExports(actor: Actor, alias: string): RawBuilder<boolean> {
  if (hasRight(actor, approveRight)) return sql<boolean>`true`
  const isOwn = sql<boolean>`${sql.ref(`${alias}.created_by`)} = ${actor.userId}`
  if (!actor.apiKey) return isOwn
  return sql<boolean>`(${isOwn} and ${sql.ref(`${alias}.kind`)} = any(${kindsToExport(actor)}::text[]))`
}

/** Of the records (alias `t`) that the actor sees, those that the right to export covers. */
export function exportable(actor: Actor, kind: RecordKind): RawBuilder<boolean> {
  const right = `${kind.kind}.export`
  const department = kind.byKey.get('ownerDepartmentId')
  if (!department || department.expression) return granted(actor, right)
  return kind.hasTeam ? openTo(actor, opening(kind.kind, 'export'), 't') : ownedBy(actor, right, 't')
}
