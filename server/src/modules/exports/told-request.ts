import type { RecordKind, RecordKinds } from '../../platform/records/kind.ts'
import { shows } from '../../platform/records/restrict.ts'
import type { Query } from './export.ts'

export const requestParts = ['filter', 'sort', 'q', 'columns'] as const
export type RequestPart = (typeof requestParts)[number]

/** What somebody asked to take out, as far as its reader may know of it. */
export interface ToldRequest {
  query: Query
  columns: string[]
  /** Parts that go by fields which the reader does not see, in full or in part. */
  unseen: RequestPart[]
  /** May they know how many records that are? Not where which ones there are goes by such a field. */
  isCounted: boolean
}

/** The reader's own requests too: what they saw when they asked is not what they may see now. */
export function toldRequest(
  kinds: RecordKinds,
  kindName: string,
  { query, columns }: { query: Query; columns: readonly string[] },
): ToldRequest {
  const kind = kinds.get(kindName)
  if (!kind || kind.limited.length === 0) return { query, columns: [...columns], unseen: [], isCounted: true }
  const unseen = new Set<RequestPart>()
  const told: Query = {}
  if (query.filter !== undefined)
    told.filter = JSON.stringify(toldNode(kind, JSON.parse(query.filter) as Node, () => unseen.add('filter')))
  if (query.sort !== undefined) {
    if (shows(kind, query.sort.replace(/^-/, ''))) told.sort = query.sort
    else unseen.add('sort')
  }
  if (query.q !== undefined) {
    if (searchesAlike(kind, kinds.whole.get(kindName))) told.q = query.q
    else unseen.add('q')
  }
  const seen = columns.filter((key) => (kind.byKey.get(key)?.level ?? 'edit') !== 'hidden' && kind.byKey.has(key))
  if (seen.length < columns.length) unseen.add('columns')
  return { query: told, columns: seen, unseen: [...unseen], isCounted: !unseen.has('filter') && !unseen.has('q') }
}

type Node = Record<string, unknown>

/** The same filter with `{"unseen": true}` in place of each condition on a field that the reader does not see. */
function toldNode(kind: RecordKind, node: Node, leaveOut: () => void): Node {
  for (const join of ['and', 'or'] as const) {
    const parts = node[join]
    if (Array.isArray(parts)) return { [join]: parts.map((part: Node) => toldNode(kind, part, leaveOut)) }
  }
  if (shows(kind, String(node['field']))) return node
  leaveOut()
  return { unseen: true }
}

/** Are the words that somebody searched for looked for in nothing that the reader does not see? */
function searchesAlike(kind: RecordKind, whole: RecordKind | undefined): boolean {
  return whole !== undefined && whole.bound.every((field) => !field.searchable || shows(kind, field.key))
}
