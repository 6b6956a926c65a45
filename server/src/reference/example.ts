import type { ApiSchema } from './api-document.ts'
import { mostlyEmpty, mostlyFalse, sampleNames, samples, taught } from './samples.ts'

/** Owners of a name that are people, whatever they did. */
const people = /By$|^(actor|head|manager|assignee|member|agent)$/

interface Place {
  /** The property that the value stands under. */
  key: string
  /** What the object is that holds it: `customer`, also for each of `customers`. */
  owner: string
  schemas: Readonly<Record<string, ApiSchema>>
  /** Bodies leave out what need not be given and would teach nobody anything. */
  isBody: boolean
}

/** A value that the schema allows and a reader believes. The same schema always has the same example. */
export function exampleOf(schema: ApiSchema, place: Place): unknown {
  if (schema.examples) return schema.examples[0]
  if (schema.$ref) return exampleOf(place.schemas[schema.$ref.replace('#/components/schemas/', '')] ?? {}, place)
  if (schema.const !== undefined) return schema.const
  const options = schema.anyOf ?? schema.oneOf ?? typesOf(schema)
  if (options) return exampleOfOptions(options, place)
  if (schema.allOf) return Object.assign({}, ...schema.allOf.map((part) => exampleOf(part, place)))
  const known = candidates(place).find((value) => fits(schema, value))
  if (known !== undefined) return known
  if (schema.enum) return schema.enum.find((value) => value !== null) ?? null
  switch (schema.type) {
    case 'object':
      return exampleOfObject(schema, place)
    case 'array':
      return exampleOfList(schema, place)
    case 'string':
      return exampleOfText(schema, place)
    case 'integer':
    case 'number':
      return Math.max(schema.minimum ?? 0, Math.min(schema.maximum ?? 1, 1))
    case 'boolean':
      return !mostlyFalse.has(place.key)
    default:
      return null
  }
}

/** `type: [string, null]` is two schemas said as one. */
function typesOf(schema: ApiSchema): ApiSchema[] | undefined {
  return Array.isArray(schema.type) ? schema.type.map((type) => ({ ...schema, type })) : undefined
}

function exampleOfOptions(options: readonly ApiSchema[], place: Place): unknown {
  const isNullable = options.some((option) => option.type === 'null')
  if (isNullable && mostlyEmpty.has(place.key)) return null
  return exampleOf(options.find((option) => option.type !== 'null') ?? {}, place)
}

function exampleOfObject(schema: ApiSchema, place: Place): object {
  const required = new Set(schema.required)
  const properties = Object.entries(schema.properties ?? {}).filter(
    ([key, { examples }]) =>
      !place.isBody || required.has(key) || taught.has(key) || key in samples || examples !== undefined,
  )
  const owner = place.key === '' || place.key === 'items' ? place.owner : singular(place.key, place.owner)
  const shown = properties.map(([key, property]) => [key, exampleOf(property, { ...place, key, owner })] as const)
  const rest = schema.additionalProperties
  const others = (schema.required ?? []).filter((key) => !schema.properties?.[key])
  const more =
    typeof rest === 'object' ? others.map((key) => [key, exampleOf(rest, { ...place, key, owner })] as const) : []
  return Object.fromEntries([...shown, ...more])
}

function candidates({ key, owner }: Place): readonly unknown[] {
  if (key === 'name') return [sampleNames[owner] ?? (people.test(owner) ? sampleNames['user'] : owner)]
  return [...(samples[`${owner}.${key}`] ?? []), ...(samples[key] ?? [])]
}

function exampleOfList({ items, prefixItems, minItems = 1 }: ApiSchema, place: Place): unknown[] {
  if (prefixItems) return prefixItems.map((part) => exampleOf(part, place))
  if (!items) return []
  const item = exampleOf(items, { ...place, owner: singular(place.key, place.owner) })
  return Array.from({ length: Math.max(1, minItems) }, () => item)
}

function exampleOfText(schema: ApiSchema, { key, owner }: Place): string {
  switch (schema.format) {
    case 'uuid':
      return sampleId(key === 'id' ? owner : key.replace(/Ids?$/, ''))
    case 'date-time':
      return '2026-11-26T08:30:00.000Z'
    case 'date':
      return '2026-11-26'
    case 'email':
      return 'wangmin@example.com'
    default: {
      const guesses = ['128000.00', 'CNY', '100', 'level', sampleNames[key] ?? key]
      const fitting = schema.pattern ? guesses.find((guess) => fits(schema, guess)) : undefined
      const text = fitting ?? sampleNames[key] ?? (/^id$|Id$/.test(key) ? sampleId(owner) : key || owner)
      return text.padEnd(schema.minLength ?? 0, '0').slice(0, schema.maxLength)
    }
  }
}

/** UUIDs of version 7 that stay the same, so that `customerId` in one example is `customer.id` in another. */
export function sampleId(owner: string): string {
  let sum = 7
  for (const letter of owner) sum = (sum * 31 + letter.charCodeAt(0)) % 0xffff_ffff
  return `01990000-0000-7000-8000-${sum.toString(16).padStart(12, '0')}`
}

function singular(key: string, owner: string): string {
  if (key === '' || key === 'items') return owner
  return key.replace(/ies$/, 'y').replace(/(?<!s)s$/, '')
}

function fits(schema: ApiSchema, value: unknown): boolean {
  if (schema.enum) return schema.enum.includes(value)
  switch (schema.type) {
    case 'string':
      return typeof value === 'string' && fitsText(schema, value)
    case 'integer':
    case 'number':
      return typeof value === 'number' && value >= (schema.minimum ?? value) && value <= (schema.maximum ?? value)
    case 'array':
      return (
        Array.isArray(value) && !schema.prefixItems && value.every((item) => !schema.items || fits(schema.items, item))
      )
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value) && !schema.properties
    default:
      return schema.type === undefined && value !== undefined
  }
}

function fitsText(schema: ApiSchema, value: string): boolean {
  if (value.length > (schema.maxLength ?? value.length) || value.length < (schema.minLength ?? 0)) return false
  if (schema.format === 'uuid' || schema.format === 'date-time') return false
  return schema.pattern === undefined || new RegExp(schema.pattern, 'u').test(value)
}
