import type { FieldError } from '../../errors.ts'
import { parseSort } from '../cursor.ts'
import { readFilter } from '../filter.ts'
import { parseBy } from '../group-field.ts'
import type { RecordKind } from '../kind.ts'
import { canShow } from './check-shape.ts'
import type { ViewPart, ViewProblem, ViewShape } from './view-shape.ts'

export interface FittedShape {
  shape: ViewShape
  problems: ViewProblem[]
}

/** What of a stored shape applies for the actor whose kind this is. */
export function fitShape(kind: RecordKind, stored: ViewShape): FittedShape {
  const problems: ViewProblem[] = []
  const told = (part: ViewPart, key: string) => {
    const problem = canShow(kind, key) ? { part, field: key } : { part }
    if (!problems.some((one) => one.part === part && one.field === problem.field)) problems.push(problem)
  }
  const { filter, sort, columns, group: _group, by: _by, ...others } = stored
  const kept: ViewShape = { ...others }
  const narrowing = filter && fitNode(kind, filter, (key) => told('filter', key))
  if (narrowing) kept.filter = narrowing
  if (sort !== undefined) {
    if (parseSort(kind, sort).sort) kept.sort = sort
    else told('sort', sort.replace(/^-/, ''))
  }
  if (columns) {
    const shown = columns.filter((key) => canShow(kind, key))
    if (shown.length > 0) kept.columns = shown
    for (const key of columns) if (!canShow(kind, key)) told('columns', key)
  }
  for (const part of ['group', 'by'] as const) {
    const key = stored[part]
    if (key === undefined) continue
    if (parseBy(kind, key).by) kept[part] = key
    else told(part, key)
  }
  return { shape: kept, problems }
}

type Node = Record<string, unknown>

/** A condition that does not apply is left out of its group, and a group of which nothing is left likewise. */
function fitNode(kind: RecordKind, node: Node, leaveOut: (key: string) => void): Node | undefined {
  for (const join of ['and', 'or'] as const) {
    const parts = node[join]
    if (!Array.isArray(parts)) continue
    const kept = parts.flatMap((part: Node) => fitNode(kind, part, leaveOut) ?? [])
    return kept.length > 0 ? { [join]: kept } : undefined
  }
  const faults: FieldError[] = []
  readFilter(kind, node, 'filter', faults)
  if (faults.length === 0) return node
  leaveOut(String(node['field']))
  return undefined
}
