import type { FieldDescriptor } from '../record-kind/field-descriptor.ts'
import type { Condition, Filter } from '../record-kind/filter.ts'
import { isComplete, tidy } from './filter-ops.ts'
import { daysFault } from './period.ts'
import { unreadableWith, type End, type Unreadable } from './unreadable.ts'

export type Join = 'and' | 'or'

/** A filter while somebody works on it: rows may be half filled in, and each part keeps its id. */
export interface DraftRow {
  id: number
  condition: Partial<Condition>
  unreadable?: Unreadable | undefined
}
export interface DraftGroup {
  id: number
  join: Join
  parts: readonly DraftPart[]
}
export type DraftPart = DraftRow | DraftGroup

/** Groups in groups in groups are as much as a person can follow; deeper ones come from elsewhere and are shown as they are. */
export const deepest = 3

export function isGroup(part: DraftPart): part is DraftGroup {
  return 'join' in part
}

/** The filter as something to work on; without any, one empty row. */
export function draftOf(filter: Filter | undefined, fieldOf: (key: string) => FieldDescriptor | undefined): DraftGroup {
  let last = 0
  const draft = (node: Filter): DraftPart => {
    const id = ++last
    if ('field' in node) {
      const several = alternativesOf(node, fieldOf(node.field))
      return several ? draft(several) : { id, condition: node }
    }
    const join: Join = 'and' in node ? 'and' : 'or'
    const parts = 'and' in node ? node.and : node.or
    return { id, join, parts: parts.map(draft) }
  }
  const whole = filter ? draft(filter) : undefined
  if (whole && isGroup(whole) && whole.parts.length > 0) return whole
  return { id: 0, join: 'and', parts: whole && !isGroup(whole) ? [whole] : [{ id: ++last, condition: {} }] }
}

const mostAlternatives = 20

/** One of several customers: only fields with options have an input for that, others say it in so many rows. */
function alternativesOf({ field: key, op, value }: Condition, field: FieldDescriptor | undefined): Filter | undefined {
  if (!field || field.options || (op !== 'in' && op !== 'nin') || !Array.isArray(value)) return undefined
  if (value.length === 0 || value.length > mostAlternatives) return undefined
  const one = (item: unknown): Condition => ({ field: key, op: op === 'in' ? 'eq' : 'ne', value: item })
  return op === 'in' ? { or: value.map(one) } : { and: value.map(one) }
}

/** What is ready of a draft; groups of nothing are nothing, and a group of one is that one. */
export function filterOf(draft: DraftGroup): Filter | undefined {
  const whole = ready(draft)
  return whole && 'field' in whole ? { and: [whole] } : whole
}

function ready(part: DraftPart): Filter | undefined {
  if (!isGroup(part)) return isComplete(part.condition) ? tidy(part.condition) : undefined
  const parts = part.parts.map(ready).filter((inner) => inner !== undefined)
  if (parts.length <= 1) return parts[0]
  return part.join === 'and' ? { and: parts } : { or: parts }
}

/** Adds a part at the end of a group. Tells the id of the first row in it, which is where to go on. */
export function addTo(draft: DraftGroup, groupId: number, what: 'row' | 'group'): { draft: DraftGroup; rowId: number } {
  const id = highest(draft) + 1
  const row: DraftRow = { id, condition: {} }
  // What stands beside an "all of these" is usually an "any of these", and the other way around.
  const part = (join: Join): DraftPart =>
    what === 'row' ? row : { id: id + 1, join: join === 'and' ? 'or' : 'and', parts: [row] }
  return {
    draft: changeGroup(draft, groupId, (group) => ({ ...group, parts: [...group.parts, part(group.join)] })),
    rowId: id,
  }
}

export function changeRow(draft: DraftGroup, id: number, condition: Partial<Condition>): DraftGroup {
  return editRow(draft, id, (row) => ({ ...row, condition }))
}

/** Keeps in mind what is typed into a row and cannot be read, or null: that it can be. */
export function noteUnreadable(draft: DraftGroup, id: number, end: End, typed: string | null): DraftGroup {
  const row = rowsOf(draft).find((one) => one.id === id)
  const unreadable = unreadableWith(row?.unreadable, end, typed)
  return row && unreadable !== row.unreadable ? editRow(draft, id, (one) => ({ ...one, unreadable })) : draft
}

/** The first row in which something stands that cannot be read, or a period of more or fewer days than there may be. */
export function faultyRow(draft: DraftGroup): DraftRow | undefined {
  return rowsOf(draft).find(
    ({ condition, unreadable }) => unreadable || (condition.op === 'within' && daysFault(condition.value)),
  )
}

function rowsOf(part: DraftPart): DraftRow[] {
  return isGroup(part) ? part.parts.flatMap(rowsOf) : [part]
}

function editRow(draft: DraftGroup, id: number, edit: (row: DraftRow) => DraftRow): DraftGroup {
  const change = (part: DraftPart): DraftPart => {
    if (isGroup(part)) return { ...part, parts: part.parts.map(change) }
    return part.id === id ? edit(part) : part
  }
  return { ...draft, parts: draft.parts.map(change) }
}

export function changeJoin(draft: DraftGroup, groupId: number, join: Join): DraftGroup {
  return changeGroup(draft, groupId, (group) => ({ ...group, join }))
}

/** Takes a row or a group away, and with the last one of a group the group. */
export function removePart(draft: DraftGroup, id: number): DraftGroup {
  const without = (group: DraftGroup): DraftGroup => ({
    ...group,
    parts: group.parts
      .filter((part) => part.id !== id)
      .map((part) => (isGroup(part) ? without(part) : part))
      .filter((part) => !isGroup(part) || part.parts.length > 0),
  })
  return without(draft)
}

function changeGroup(draft: DraftGroup, id: number, change: (group: DraftGroup) => DraftGroup): DraftGroup {
  if (draft.id === id) return change(draft)
  return { ...draft, parts: draft.parts.map((part) => (isGroup(part) ? changeGroup(part, id, change) : part)) }
}

function highest(part: DraftPart): number {
  return isGroup(part) ? Math.max(part.id, ...part.parts.map(highest)) : part.id
}
