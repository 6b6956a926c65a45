import { z } from 'zod'
import type { Field } from './field.ts'
import { displayKey, type Fields, type RecordKind } from './kind.ts'

type Value<F> = F extends Field<infer V, never> ? V : F extends { value: z.ZodType<infer V> } ? V : never
type Is<F> = F extends { is: infer O } ? O : never
type Has<F, Flag extends string> = Is<F> extends { [K in Flag]: true } ? true : false

type ReadOnlyKeys<F extends Fields> = { [K in keyof F]: Has<F[K], 'readOnly'> extends true ? K : never }[keyof F]
type WritableKeys<F extends Fields> = Exclude<keyof F, ReadOnlyKeys<F>>
type RequiredKeys<F extends Fields> = { [K in keyof F]: Has<F[K], 'required'> extends true ? K : never }[keyof F]
type FilledKeys<F extends Fields> = { [K in keyof F]: Has<F[K], 'filledIn'> extends true ? K : never }[keyof F]
type CreateOnlyKeys<F extends Fields> = { [K in keyof F]: Has<F[K], 'createOnly'> extends true ? K : never }[keyof F]
type MustGive<F extends Fields> = Exclude<RequiredKeys<F> & WritableKeys<F>, FilledKeys<F>>
type MayGive<F extends Fields> = Exclude<WritableKeys<F>, MustGive<F>>
type Flat<T> = { [K in keyof T]: T[K] }

/** A record by its id and the name a person knows it by. */
export interface Named {
  id: string
  name: string
}
export const named = z.object({ id: z.uuid(), name: z.string() })

/** Values of the organization's own fields, by key. They are checked against its definitions, see custom/. */
export type CustomValues = Record<string, unknown>
interface MayHaveCustom {
  custom?: CustomValues | undefined
}

export type NewRecord<F extends Fields> = Flat<
  MayHaveCustom & { [K in MustGive<F>]: Value<F[K]> } & {
    [K in MayGive<F>]?: Value<F[K]> | (K extends RequiredKeys<F> ? never : null) | undefined
  }
>
export type RecordPatch<F extends Fields> = Flat<
  MayHaveCustom & { version: number } & {
    [K in Exclude<WritableKeys<F>, CreateOnlyKeys<F>>]?:
      | Value<F[K]>
      | (K extends RequiredKeys<F> ? never : null)
      | undefined
  }
>
export type RecordOf<F extends Fields> = Flat<
  MayHaveCustom & { id: string; version: number } & {
    [K in keyof F]: Value<F[K]> | (K extends RequiredKeys<F> ? never : null)
  } & {
    [K in keyof F as K extends `${infer Base}Id` ? (Has<F[K], 'nameless'> extends true ? never : Base) : never]:
      | Named
      | (K extends RequiredKeys<F> ? never : null)
  }
>

type BodySchema<T, X extends z.ZodRawShape> = z.ZodType<
  Body<T, X, z.output<z.ZodObject<X>>>,
  Body<T, X, z.input<z.ZodObject<X>>>
>
type Body<T, X, E> = keyof X extends never ? T : Flat<T & E>

type Shaped<F extends Fields> = Pick<RecordKind<F>, 'kind' | 'fields' | 'isCustomizable'>

/** A part of a kind, for bodies that take what the rest says from elsewhere. */
export function withoutFields<F extends Fields, K extends keyof F & string>(
  kind: RecordKind<F>,
  ...keys: K[]
): Shaped<Omit<F, K>> {
  const kept = Object.entries(kind.fields).filter(([key]) => !keys.includes(key as K))
  return { ...kind, fields: Object.fromEntries(kept) as Omit<F, K> }
}

/** Which schemas hold records, and of which kind: what the edge of the API goes by (see http/record-places.ts). */
export const recordShapes = z.registry<{ kind: string; role: 'new' | 'patch' | 'record' }>()

/** Which schemas tell a field outside of its record. */
export const fieldShapes = z.registry<{ kind: string; fields: readonly string[] }>()

/**
 * A value outside a record that tells fields of one, such as a sum of amounts: whoever may not see one of them does not get
 * the value. It is left out, so the web must take it for missing.
 */
export function telling<T extends z.ZodType>(kind: string, fields: string | readonly string[], schema: T): T {
  const own = schema.clone()
  fieldShapes.add(own, { kind, fields: typeof fields === 'string' ? [fields] : fields })
  return own
}

const customValues = (kind: string, role: 'new' | 'patch' | 'record') =>
  z.record(z.string(), z.unknown()).meta({
    description: `The organization’s own fields of this kind, by key. GET /api/v1/fields?kind=${kind} tells them`,
    'x-fairway-custom': `${kind}.${role}`,
  })

/**
 * The body of a create: unknown fields are refused, everything not required may be null or left out.
 * `extra` adds what only this kind takes, such as lines.
 */
export function newRecordSchema<F extends Fields, X extends z.ZodRawShape = {}>(kind: Shaped<F>, extra: X = {} as X) {
  const shape: Record<string, z.ZodType> = {}
  for (const [key, field] of Object.entries(kind.fields)) {
    if (field.readOnly) continue
    if (!field.required) shape[key] = field.value.nullable().optional()
    else shape[key] = field.filledIn ? field.value.optional() : field.value
  }
  if (kind.isCustomizable) shape['custom'] = customValues(kind.kind, 'new').optional()
  const schema = z.strictObject({ ...shape, ...extra }).register(recordShapes, { kind: kind.kind, role: 'new' })
  return schema as unknown as BodySchema<NewRecord<F>, X>
}

/** The body of a change: the version that was read, and the fields to change. */
export function recordPatchSchema<F extends Fields, X extends z.ZodRawShape = {}>(kind: Shaped<F>, extra: X = {} as X) {
  const shape: Record<string, z.ZodType> = { version: z.int().min(1) }
  for (const [key, field] of Object.entries(kind.fields)) {
    if (field.readOnly || field.createOnly) continue
    shape[key] = field.required ? field.value.optional() : field.value.nullable().optional()
  }
  if (kind.isCustomizable) shape['custom'] = customValues(kind.kind, 'patch').optional()
  const schema = z.strictObject({ ...shape, ...extra }).register(recordShapes, { kind: kind.kind, role: 'patch' })
  return schema as unknown as BodySchema<RecordPatch<F>, X>
}

/** The answer. `extra` adds what only this kind shows, such as `can`. */
export function recordSchema<F extends Fields, X extends z.ZodRawShape>(kind: Shaped<F>, extra: X) {
  const shape: Record<string, z.ZodType> = { id: z.uuid(), version: z.int() }
  for (const [key, field] of Object.entries(kind.fields)) {
    const value = field.held ?? field.value
    shape[key] = field.required ? value : value.nullable()
    if (field.target) shape[displayKey(key)] = field.required ? named : named.nullable()
  }
  if (kind.isCustomizable) shape['custom'] = customValues(kind.kind, 'record')
  const schema = z.object({ ...shape, ...extra }).register(recordShapes, { kind: kind.kind, role: 'record' })
  return schema as unknown as z.ZodType<Flat<RecordOf<F> & z.infer<z.ZodObject<X>>>>
}
