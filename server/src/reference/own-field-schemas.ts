import { z } from 'zod'
import { type BoundField, displayKey, type RecordKind } from '../platform/records/kind.ts'
import { isOpen } from '../platform/records/restrict.ts'
import type { ApiSchema } from './api-document.ts'

export type Role = 'new' | 'patch' | 'record'

/** What bodies show of fields that need not be given: so many teach enough. */
const fewShown = 3

const named: ApiSchema = {
  type: 'object',
  properties: { id: { type: 'string', format: 'uuid' }, name: { type: 'string' } },
  required: ['id', 'name'],
}
const file: ApiSchema = {
  type: 'object',
  properties: {
    id: { type: 'string', format: 'uuid' },
    name: { type: 'string' },
    size: { type: 'integer' },
    contentType: { type: 'string' },
  },
  required: ['id', 'name', 'size', 'contentType'],
}

/** `custom` of a kind as an actor writes or reads it: the organization's own fields that they may see. */
export function ownFieldsSchema(kind: RecordKind, role: Role): ApiSchema {
  const own = kind.bound.filter(
    (field) => field.custom && field.level !== 'hidden' && (role === 'record' || !field.readOnly),
  )
  const required = role === 'new' ? own.filter(mustBeGiven) : []
  const taught = [...required, ...own.filter((field) => !required.includes(field)).slice(0, fewShown)]
  return {
    type: 'object',
    description: 'The organization’s own fields of this kind, by key, as far as you see them.',
    properties: Object.fromEntries(own.flatMap((field) => propertiesOf(field, role))),
    ...(required.length > 0 ? { required: required.map((field) => field.custom!.name) } : {}),
    // What an answer holds grows with the fields that are made; a body is refused with one that is not there.
    ...(role === 'record'
      ? {}
      : {
          additionalProperties: false,
          examples: [Object.fromEntries(taught.map((field) => [field.custom!.name, exampleOfField(field)]))],
        }),
  }
}

function mustBeGiven(field: BoundField): boolean {
  return Boolean(field.required && !field.filledIn) && isOpen(field)
}

function propertiesOf(field: BoundField, role: Role): [string, ApiSchema][] {
  const { name } = field.custom!
  const property: [string, ApiSchema] = [name, { ...labelOf(field, role), ...valueOf(field, role) }]
  if (role !== 'record' || field.level === 'masked') return [property]
  if (field.type === 'file') return [property, [displayKey(name), { type: 'array', items: file }]]
  return field.target ? [property, [displayKey(name), { anyOf: [named, { type: 'null' }] }]] : [property]
}

function valueOf(field: BoundField, role: Role): ApiSchema {
  if (field.level === 'masked') return { type: ['string', 'null'], examples: ['华***'] }
  const value = { ...schemaOf(field, role), examples: [exampleOfField(field)] }
  const isList = field.type === 'file' || field.type === 'multiSelect'
  const isAlwaysThere = role === 'record' ? isList : field.required
  return isAlwaysThere ? value : { anyOf: [value, { type: 'null' }], examples: value.examples }
}

function schemaOf(field: BoundField, role: Role): ApiSchema {
  const { choices = [] } = field.custom!.definition.options
  const shape = role === 'record' ? (field.held ?? field.value) : field.value
  const { $schema: _, ...schema } = z.toJSONSchema(shape, { io: 'input', unrepresentable: 'any' })
  // A new record gets no choice that has been retired; another may have it and keep it.
  const offered = choices.filter(({ isInactive }) => role !== 'new' || !isInactive).map(({ value }) => value)
  if (field.type === 'select') return { type: 'string', enum: offered }
  if (field.type === 'multiSelect') return { ...(schema as ApiSchema), items: { type: 'string', enum: offered } }
  return schema as ApiSchema
}

function labelOf(field: BoundField, role: Role): ApiSchema {
  const { label, hint, type, options } = field.custom!.definition
  const { choices = [], formula } = options
  const told = [
    hint ?? '',
    ...(choices.length > 0 ? [choices.map(wordsOf).join(', ')] : []),
    ...(field.target ? [`The id of a ${field.target.kind}.`] : []),
    ...(formula === undefined ? [] : [`= ${formula}`]),
    ...(type === 'autoNumber' ? ['Given by the system.'] : []),
    ...(field.level === 'masked' ? ['Disguised for you.'] : []),
  ]
  const description = told.filter((part) => part !== '').join(' · ')
  return {
    title: label,
    ...(description === '' ? {} : { description }),
    'x-fairway-type': type,
    ...(field.readOnly ? { readOnly: true } : {}),
    ...(role === 'new' && field.default !== undefined ? { default: field.default } : {}),
    ...(choices.length > 0 ? { 'x-fairway-choices': choices } : {}),
  }
}

function wordsOf({ value, label, isInactive }: { value: string; label: string; isInactive?: boolean | undefined }) {
  return `${value}: ${label}${isInactive ? ' (retired)' : ''}`
}

function exampleOfField(field: BoundField): unknown {
  const { options } = field.custom!.definition
  const choice = options.choices?.find(({ isInactive }) => !isInactive)?.value
  switch (field.type) {
    case 'number':
    case 'percent':
      return Math.max(field.min ?? options.min ?? 0, Math.min(options.max ?? 10, 10))
    case 'money':
      return '128000.00'
    case 'date':
      return '2026-11-26'
    case 'datetime':
      return '2026-11-26T08:30:00.000Z'
    case 'boolean':
      return true
    case 'select':
      return choice ?? null
    case 'multiSelect':
      return choice === undefined ? [] : [choice]
    case 'user':
    case 'department':
    case 'reference':
      return sampleId
    case 'file':
      return [sampleId]
    case 'phone':
      return '0755-28780808'
    case 'email':
      return 'wangmin@example.com'
    case 'url':
      return 'https://www.example.com'
    case 'autoNumber':
      return `${options.prefix ?? ''}${'42'.padStart(options.digits ?? 5, '0')}`
    default:
      return '示例'.slice(0, field.maxLength)
  }
}

const sampleId = '01990000-0000-7000-8000-0000000000f1'
