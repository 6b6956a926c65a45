import type { z } from 'zod'
import { fieldShapes, recordShapes } from './schema.ts'

/** Where in a body or an answer a record stands, or a value of one: property names, `*` for each item of a list. */
export interface Place {
  path: readonly string[]
  kind: string
  role: 'new' | 'patch' | 'record' | 'value'
  /** Of a value: the fields that it tells. */
  fields?: readonly string[]
}

interface Definition {
  type: string
  shape?: Record<string, z.ZodType>
  element?: z.ZodType
  innerType?: z.ZodType
  options?: readonly z.ZodType[]
  valueType?: z.ZodType
  out?: z.ZodType
}

/** Every place of a record, or of what tells a field, in what a schema describes. Asked once per route, when it is added. */
export function placesIn(schema: z.ZodType, path: readonly string[] = []): Place[] {
  const shape = recordShapes.get(schema)
  const { type, ...parts } = schema._zod.def as Definition
  const told = fieldShapes.get(schema)
  const own: Place[] = [
    ...(shape ? [{ path, ...shape }] : []),
    ...(told ? [{ path, role: 'value' as const, ...told }] : []),
  ]
  switch (type) {
    case 'object':
      return [...own, ...Object.entries(parts.shape!).flatMap(([key, value]) => placesIn(value, [...path, key]))]
    case 'array':
      return [...own, ...placesIn(parts.element!, [...path, '*'])]
    case 'record':
      return [...own, ...placesIn(parts.valueType!, [...path, '*'])]
    case 'union':
      return [...own, ...parts.options!.flatMap((option) => placesIn(option, path))]
    case 'pipe':
      return [...own, ...placesIn(parts.out!, path)]
    default:
      return parts.innerType ? [...own, ...placesIn(parts.innerType, path)] : own
  }
}

/** The objects that stand at a place, with the path of each as clients write it ("customer", "items.0"). */
export function objectsAt(value: unknown, path: readonly string[], at = ''): { object: object; at: string }[] {
  const [key, ...rest] = path
  if (typeof value !== 'object' || value === null) return []
  if (key === undefined) return [{ object: value, at }]
  const inner = (name: string) => (at ? `${at}.${name}` : name)
  if (key === '*') return Object.entries(value).flatMap(([name, item]) => objectsAt(item, rest, inner(name)))
  return objectsAt((value as Record<string, unknown>)[key], rest, inner(key))
}
