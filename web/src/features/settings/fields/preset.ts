import type { FieldValues, OwnFieldType } from './fields-api.ts'

/** Types of which a value may stand there from the start; of others it could be gone by then, or is computed. */
export const presetTypes: readonly OwnFieldType[] = [
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
]

/** What new records start with. A choice that was taken away, or is no longer offered, is none to start with. */
export function presetOf({ type, isUnique, default: preset, choices = [] }: FieldValues): unknown {
  if (!presetTypes.includes(type) || isUnique || preset == null || preset === '') return null
  if (type !== 'select' && type !== 'multiSelect') return preset
  const isOffered = (value: unknown) => choices.some((choice) => !choice.isInactive && choice.value === value)
  if (!Array.isArray(preset)) return isOffered(preset) ? preset : null
  const held = preset.filter(isOffered)
  return held.length > 0 ? held : null
}
