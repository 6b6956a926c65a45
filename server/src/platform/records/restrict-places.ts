import type { RecordKind, RecordKinds } from './kind.ts'
import { mask } from './mask.ts'
import { objectsAt, type Place } from './record-places.ts'
import { restrictRecord, shows } from './restrict.ts'

/** Takes out of a value what the actor may not see, at the places that its schema tells. Changes the value. */
export function restrictPlaces(kinds: RecordKinds, places: readonly Place[], value: object): void {
  for (const place of places) {
    const kind = kinds.get(place.kind)
    if (!kind || kind.limited.length === 0) continue
    if (place.role === 'record') for (const { object } of objectsAt(value, place.path)) restrictRecord(kind, object)
    if (place.role === 'value') restrictValue(kind, place, value)
  }
}

function restrictValue(kind: RecordKind, { path, fields = [] }: Place, value: object): void {
  const covered = fields.filter((name) => !shows(kind, name)).map((name) => kind.byKey.get(name))
  const key = path.at(-1)
  if (key === undefined || covered.length === 0) return
  const masked = covered.length === 1 && covered[0]?.level === 'masked' ? covered[0] : undefined
  for (const { object } of objectsAt(value, path.slice(0, -1))) {
    const held = object as Record<string, unknown>
    if (masked && typeof held[key] === 'string') held[key] = mask(masked.type, held[key])
    else delete held[key]
  }
}
