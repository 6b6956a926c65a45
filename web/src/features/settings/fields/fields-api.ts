import { queryOptions } from '@tanstack/react-query'
import { answer, client, keyed, ofRecord, ofVersion, type Answer } from '../../../lib/client.ts'
import type { Choice } from './choices.ts'
import { optionsOf } from './field-options.ts'
import type { FormulaResult } from './formula-trial.ts'
import { presetOf } from './preset.ts'

export type OwnFieldRecord = Answer<'getField'>
export type OwnFieldType = OwnFieldRecord['type']

/** In the order in which they are offered. */
export const offeredTypes = [
  'text',
  'longText',
  'number',
  'money',
  'percent',
  'date',
  'datetime',
  'select',
  'multiSelect',
  'boolean',
  'phone',
  'email',
  'url',
  'address',
  'user',
  'department',
  'reference',
  'file',
  'autoNumber',
  'formula',
] as const satisfies readonly OwnFieldType[]

/** Types by whose values records can be told apart. */
export const comparableTypes: readonly OwnFieldType[] = [
  'text',
  'number',
  'money',
  'percent',
  'date',
  'select',
  'reference',
  'phone',
  'email',
  'url',
  'address',
]

/** Types whose words the search goes through. */
export const searchableTypes: readonly OwnFieldType[] = ['text', 'longText', 'phone', 'email', 'address', 'autoNumber']

export interface FieldValues {
  label: string
  hint?: string
  type: OwnFieldType
  choices?: Choice[]
  reference?: string
  /** A number that somebody took out again is null. */
  decimals?: number | null
  min?: number | null
  max?: number | null
  maxLength?: number | null
  maxFiles?: number | null
  prefix?: string
  digits?: number | null
  isYearly?: boolean
  formula?: string
  result?: FormulaResult
  isRequired?: boolean
  isUnique?: boolean
  isListed?: boolean
  isSearchable?: boolean
  default?: unknown
}

export function fieldQuery(id: string) {
  return queryOptions({
    queryKey: ['fields', 'one', id],
    queryFn: ({ signal }) => answer(client.GET('/api/v1/fields/{id}', { ...ofRecord(id), signal })),
  })
}

export function createField(kind: string, values: FieldValues, actionKey: string): Promise<OwnFieldRecord> {
  const { type } = values
  return answer(client.POST('/api/v1/fields', { ...keyed(actionKey), body: { kind, type, ...definitionOf(values) } }))
}

export function saveField(field: OwnFieldRecord, values: FieldValues): Promise<OwnFieldRecord> {
  const body = { version: field.version, ...definitionOf(values) }
  return answer(client.PATCH('/api/v1/fields/{id}', { ...ofRecord(field.id), body }))
}

export async function moveField(id: string, position: number): Promise<void> {
  const { version } = await answer(client.GET('/api/v1/fields/{id}', ofRecord(id)))
  await client.PATCH('/api/v1/fields/{id}', { ...ofRecord(id), body: { version, position } })
}

export type FieldUses = Answer<'listFieldUses'>

export function usesOf(id: string): Promise<FieldUses> {
  return answer(client.GET('/api/v1/fields/{id}/uses', ofRecord(id)))
}

export async function deleteField(id: string): Promise<void> {
  const field = await answer(client.GET('/api/v1/fields/{id}', ofRecord(id)))
  await client.DELETE('/api/v1/fields/{id}', ofVersion(field))
}

function definitionOf(values: FieldValues) {
  const { label, hint, type, isRequired, isUnique, isListed, isSearchable } = values
  const isComputed = type === 'autoNumber' || type === 'formula'
  return {
    label,
    hint: hint?.trim() || null,
    isRequired: !isComputed && (isRequired ?? false),
    isUnique: comparableTypes.includes(type) && (isUnique ?? false),
    isListed: isListed ?? false,
    isSearchable: searchableTypes.includes(type) && (isSearchable ?? false),
    options: optionsOf(values),
    default: presetOf(values),
  }
}
