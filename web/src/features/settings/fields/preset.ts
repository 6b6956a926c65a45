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
  const offered = choices.filter((choice) => !choice.isInactive).map((choice) => choice.value)
  if (!Array.isArray(preset)) return offered.includes(String(preset)) ? preset : null
  const held = preset.filter((value) => offered.includes(String(value)))
  return held.length > 0 ? held : null
}
