import { z } from 'zod'
import type { Ctx } from '../../platform/context.ts'
import type { Id } from '../../platform/id.ts'
import type { RecordKinds } from '../../platform/records/kind.ts'
import { type Place, placesIn } from '../../platform/records/record-places.ts'
import { restrictChanges } from '../../platform/records/restrict.ts'
import { restrictPlaces } from '../../platform/records/restrict-places.ts'
import { changedFields, type FieldsChanged } from './changed-fields.ts'

/** One changed field; references carry the name they had at that moment. */
export const change = z.object({ field: z.string(), from: z.unknown(), to: z.unknown() })

/** A kind of activity and the shape of its data. Kinds are persisted: shapes only ever grow by optional keys. */
export interface ActivityKind<K extends string = string, D extends z.ZodType = z.ZodType> {
  kind: K
  data: D
  /** One stored row's data, which every later version must still be able to read. */
  sample: z.input<D>
}

interface Reading<D extends z.ZodType> {
  /** What its reader is told, where places in the data don't say it. */
  told?: (kinds: RecordKinds, data: z.output<D>) => object
  /** The fields of the kind that it changes: the log finds it by them, and tells them like any other change. */
  fields?: FieldsChanged<z.output<D>>
}

export function activityKind<K extends string, D extends z.ZodType>(
  kind: K,
  data: D,
  sample: z.input<D>,
  { told, fields }: Reading<D> = {},
): ActivityKind<K, D> {
  addPlaces(kind, placesIn(data))
  if (told) tellers.set(kind, told as Teller)
  if (fields) changedFields.set(kind, fields)
  return { kind, data, sample }
}

type Teller = (kinds: RecordKinds, data: object) => Record<string, unknown>

/** Kinds of activity whose data tells fields otherwise than at places of its own, such as the filter of an export. */
const tellers = new Map<string, Teller>()

/**
 * Where the data of each kind of activity tells fields of records, for those who may not see all of them. A kind may have
 * several shapes: a payment that was deleted tells its amount, one that a contract took along into the bin does not.
 */
const places = new Map<string, Place[]>()

/** All that are known, as "opportunity.won", in the order of the alphabet. */
export const activityKindsOf = () => [...places.keys()].toSorted()

function addPlaces(kind: string, added: readonly Place[]): void {
  const known = places.get(kind) ?? []
  const isNew = ({ path }: Place) => !known.some((place) => place.path.join() === path.join())
  places.set(kind, [...known, ...added.filter(isNew)])
}

/**
 * An activity's data as the actor may see it: every way out for activities goes through here. The field names among its
 * changes are those of the kind that the activity is named after.
 */
export function restrictActivity<D extends Record<string, unknown>>(kinds: RecordKinds, activity: string, data: D): D {
  if (!kinds.hasLimits && !hasOwnField(data)) return data
  const seen = structuredClone(data)
  const teller = tellers.get(activity)
  if (teller) return teller(kinds, seen) as D
  restrictPlaces(kinds, places.get(activity) ?? [], seen)
  const kind = kinds.get(activity.slice(0, activity.indexOf('.')))
  if (kind && Array.isArray(seen['changes'])) {
    const changes = restrictChanges(kind, seen['changes'] as z.infer<typeof change>[])
    return { ...seen, changes }
  }
  return seen
}

function hasOwnField({ changes }: Record<string, unknown>): boolean {
  return Array.isArray(changes) && changes.some(({ field }: { field?: string }) => field?.startsWith('custom.'))
}

/** What took the record along into the recycle bin, or brought it back. */
const withRoot = z.object({ type: z.string(), id: z.string(), name: z.string() })

/** What a module lets others be told of one kind: the activities about it, and how the API shows a record of it. */
export interface EventSource {
  kind: string
  activities: readonly ActivityKind[]
  /** Where in such a record fields stand that not everybody may see: its own, and those of records within it. */
  places: readonly Place[]
  /** Throws not_found. */
  read(ctx: Ctx, id: Id): Promise<object>
}

/** `schema` is the one of the answer that `read` gives: by it the record is cut to what its reader may see. */
export function eventSource<T extends object>({
  schema,
  ...source
}: Omit<EventSource, 'places' | 'read'> & {
  schema: z.ZodType<T>
  read(ctx: Ctx, id: Id): Promise<T>
}): EventSource {
  return { ...source, places: placesIn(schema) }
}

/** Those that every record kind has; the last three belong to kinds with a recycle bin. Made once for each kind. */
export function recordActivities<K extends string>(kind: K): ReturnType<typeof makeRecordActivities<K>> {
  const known = recordKinds.get(kind) ?? makeRecordActivities(kind)
  recordKinds.set(kind, known)
  return known as ReturnType<typeof makeRecordActivities<K>>
}

const recordKinds = new Map<string, ReturnType<typeof makeRecordActivities>>()

function makeRecordActivities<K extends string>(kind: K) {
  const moved = z.object({ name: z.string(), with: withRoot.optional() })
  return {
    created: activityKind(`${kind}.created`, z.object({ name: z.string() }), { name: '华为' }),
    updated: activityKind(`${kind}.updated`, z.object({ changes: z.array(change) }), {
      changes: [{ field: 'level', from: 'B', to: 'A' }],
    }),
    deleted: activityKind(`${kind}.deleted`, moved, { name: '华为' }),
    restored: activityKind(`${kind}.restored`, moved, { name: '华为' }),
    purged: activityKind(`${kind}.purged`, moved, { name: '华为' }),
    ownerChanged: activityKind(
      `${kind}.ownerChanged`,
      z.object({
        from: z.object({ id: z.string(), name: z.string() }),
        to: z.object({ id: z.string(), name: z.string() }),
      }),
      {
        from: { id: '0', name: '王芳' },
        to: { id: '1', name: '李强' },
      },
      { fields: { ownerId: { from: { at: 'from' }, to: { at: 'to' } } } },
    ),
  }
}
