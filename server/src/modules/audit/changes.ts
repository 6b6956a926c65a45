import type { RecordKinds } from '../../platform/records/kind.ts'
import { shows } from '../../platform/records/restrict.ts'
import { changedFields } from '../timeline/index.ts'
import type { AuditEntry } from './schema.ts'

export interface Change {
  /** Empty where what changed is no field, such as how far somebody in a team reaches. */
  field: string
  from: unknown
  to: unknown
}

/**
 * The activities of a kind that change a field and are named after that, such as `opportunity.won`. Where the data has null under
 * the key `unlessNull`, it was empty before and after: not every conversion makes an opportunity.
 */
export function activitiesChanging(
  kind: string,
  field: string,
): { activity: string; unlessNull: string | undefined }[] {
  return [...changedFields].flatMap(([activity, fields]) => {
    if (!activity.startsWith(`${kind}.`) || !Object.hasOwn(fields, field)) return []
    const { from, to } = fields[field]!
    return [{ activity, unlessNull: isNothing(from) ? keyOf(to) : isNothing(to) ? keyOf(from) : undefined }]
  })
}

/** What an entry changed from what to what, however its data tells it, and what the data has besides. */
export function changesIn(kinds: RecordKinds, entry: AuditEntry): { changes: Change[]; others: object } {
  const { changes: listed, ...others } = entry.data
  const named = namedChanges(kinds, entry)
  if (named.length === 0 && 'from' in others && 'to' in others && !changedFields.has(entry.kind))
    named.push({ change: { field: '', from: others['from'], to: others['to'] }, at: ['from', 'to'] })
  for (const key of named.flatMap(({ at }) => at)) delete others[key]
  return { changes: [...(Array.isArray(listed) ? listed : []), ...named.map(({ change }) => change)], others }
}

function namedChanges(kinds: RecordKinds, entry: AuditEntry): { change: Change; at: string[] }[] {
  const kind = kinds.get(entry.kind.slice(0, entry.kind.indexOf('.')))
  return Object.entries(changedFields.get(entry.kind) ?? {}).flatMap(([field, { from, to }]) => {
    const change = { field, from: valueOf(from, entry), to: valueOf(to, entry) }
    // Not every conversion makes an opportunity, and not every loss has its reason: then nothing changed.
    if ((change.from ?? null) === (change.to ?? null) || (kind && !shows(kind, field))) return []
    return [{ change, at: [from, to].flatMap((told) => keyOf(told) ?? []) }]
  })
}

type Told = NonNullable<ReturnType<typeof changedFields.get>>[string]['from']

const isNothing = (told: Told) => typeof told === 'object' && 'is' in told && told.is === null
const keyOf = (told: Told) => (typeof told === 'object' && 'at' in told ? told.at : undefined)

function valueOf(told: Told, { data, occurredAt, actor }: AuditEntry): unknown {
  if (told === undefined) return undefined
  if (told === 'then') return occurredAt
  if (told === 'actor') return actor
  return 'is' in told ? told.is : data[told.at]
}
