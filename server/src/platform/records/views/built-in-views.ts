import { type Actor, coversOthers } from '../../access/actor.ts'
import type { RecordKind } from '../kind.ts'
import type { ViewShape } from './view-shape.ts'

export const allRecords = 'all'

/**
 * Views that every organization has of a kind, by their keys: they are computed, and stored nowhere. Whoever sees nobody
 * else's records has none of subordinates.
 */
export function builtInViews(actor: Actor, kind: RecordKind): Map<string, ViewShape> {
  const views = new Map<string, ViewShape>([[allRecords, {}]])
  const owner = ['ownerId', 'assigneeId'].find((key) => kind.byKey.get(key)?.filterable)
  const where = (field: string, op: string, value: string): ViewShape => ({ filter: { and: [{ field, op, value }] } })
  if (owner) {
    views.set('mine', where(owner, 'eq', 'me'))
    if (coversOthers(actor, `${kind.kind}.view`)) views.set('subordinates', where(owner, 'eq', 'mySubordinates'))
  }
  if (kind.byKey.get('createdAt')?.filterable) views.set('newThisWeek', where('createdAt', 'within', 'thisWeek'))
  if (kind.byKey.get('nextContactAt')?.filterable) views.set('contactToday', where('nextContactAt', 'within', 'today'))
  return views
}
