import type { FieldError } from '../../platform/errors.ts'
import type { CustomType, FieldDefinition, FieldOptions } from '../../platform/records/custom/definition.ts'
import { displayKey } from '../../platform/records/kind.ts'

/** The options that each type takes; those it cannot do without come first. */
const optionsOf: Record<CustomType, { needed?: keyof FieldOptions; allowed: readonly (keyof FieldOptions)[] }> = {
  text: { allowed: ['maxLength'] },
  longText: { allowed: [] },
  number: { allowed: ['decimals', 'min', 'max'] },
  money: { allowed: [] },
  percent: { allowed: [] },
  date: { allowed: [] },
  datetime: { allowed: [] },
  select: { needed: 'choices', allowed: ['choices'] },
  multiSelect: { needed: 'choices', allowed: ['choices'] },
  boolean: { allowed: [] },
  user: { allowed: [] },
  department: { allowed: [] },
  reference: { needed: 'reference', allowed: ['reference'] },
  phone: { allowed: [] },
  email: { allowed: [] },
  url: { allowed: [] },
  address: { allowed: [] },
  file: { allowed: ['maxFiles'] },
  autoNumber: { allowed: ['prefix', 'digits', 'isYearly'] },
  formula: { needed: 'formula', allowed: ['formula', 'decimals', 'result'] },
}

const unique = new Set<CustomType>([
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
])
const searchable = new Set<CustomType>(['text', 'longText', 'phone', 'email', 'address', 'autoNumber'])
const computed = new Set<CustomType>(['autoNumber', 'formula'])
/** A default of these could be gone by the time it is used. */
const withoutDefault = new Set<CustomType>(['user', 'department', 'reference', 'file', 'autoNumber', 'formula'])

type Given = Pick<FieldDefinition, 'type' | 'options' | 'isRequired' | 'isUnique' | 'isSearchable' | 'default'>

/** What a definition says that its type does not have, and what its type needs and it does not say. */
export function faultsOfDefinition(given: Given, referable: readonly string[]): FieldError[] {
  const { type, options } = given
  const { needed, allowed } = optionsOf[type]
  const strangers = Object.keys(options).filter((key) => !allowed.includes(key as keyof FieldOptions))
  return [
    ...strangers.map((key) => ({ path: `options.${key}`, code: 'unknown_field' })),
    ...(needed && options[needed] === undefined ? [{ path: `options.${needed}`, code: 'required' }] : []),
    ...faultsOfChoices(options),
    ...(options.reference !== undefined && !referable.includes(options.reference)
      ? [{ path: 'options.reference', code: 'invalid_option', params: { options: referable } }]
      : []),
    ...(type === 'number' ? faultsOfRange(options) : []),
    ...(given.isRequired && computed.has(type) ? [{ path: 'isRequired', code: 'invalid_option' }] : []),
    ...(given.isUnique && !unique.has(type) ? [{ path: 'isUnique', code: 'invalid_option' }] : []),
    ...(given.isSearchable && !searchable.has(type) ? [{ path: 'isSearchable', code: 'invalid_option' }] : []),
    ...(given.default != null && withoutDefault.has(type) ? [{ path: 'default', code: 'invalid_option' }] : []),
    // The second record that took it would be refused.
    ...(given.default != null && given.isUnique ? [{ path: 'default', code: 'default_of_unique' }] : []),
  ]
}

/** Limits are numbers that the field itself could hold. */
function faultsOfRange({ min, max, decimals = 2 }: FieldOptions): FieldError[] {
  const limit = 10 ** (15 - decimals) - 1
  const faults = Object.entries({ min, max }).flatMap(([key, value]): FieldError[] => {
    const path = `options.${key}`
    if (value === undefined) return []
    if (value > limit) return [{ path, code: 'too_large', params: { max: limit } }]
    if (value < -limit) return [{ path, code: 'too_small', params: { min: -limit } }]
    return Number(value.toFixed(decimals)) === value ? [] : [{ path, code: 'too_precise', params: { max: decimals } }]
  })
  if (faults.length > 0 || min === undefined || max === undefined || min <= max) return faults
  return [{ path: 'options.max', code: 'too_small', params: { min } }]
}

function faultsOfChoices({ choices = [] }: FieldOptions): FieldError[] {
  return choices.flatMap(({ value, label }, index) => {
    const earlier = choices.slice(0, index)
    const at = `options.choices.${index}`
    return [
      ...(earlier.some((other) => other.value === value)
        ? [{ path: `${at}.value`, code: 'duplicate', params: { name: value } }]
        : []),
      ...(earlier.some((other) => other.label === label)
        ? [{ path: `${at}.label`, code: 'duplicate', params: { name: label } }]
        : []),
    ]
  })
}

const suffixes: Partial<Record<CustomType, string>> = { user: 'Id', department: 'Id', reference: 'Id', file: 'Ids' }

/**
 * The key of a new field: the given one, or one made from a Latin label, or `field1` and so on. `taken` are the keys of all
 * fields that the kind ever had. What a reference shows beside its id must not collide with another field either.
 */
export function keyOfField(
  { key, type, label }: { key?: string | undefined; type: CustomType; label: string },
  taken: readonly string[],
): { key: string } | { errors: FieldError[] } {
  const suffix = suffixes[type] ?? ''
  const isTaken = (candidate: string) =>
    taken.some(
      (other) => other === candidate || displayKey(other) === displayKey(candidate) || displayKey(other) === candidate,
    )
  if (key !== undefined) {
    if (suffix && !key.endsWith(suffix)) return { errors: [{ path: 'key', code: 'key_suffix', params: { suffix } }] }
    return isTaken(key) ? { errors: [{ path: 'key', code: 'duplicate', params: { name: key } }] } : { key }
  }
  const base = camelCase(label) || 'field'
  for (let count = base === 'field' ? 1 : 0; ; count++) {
    const candidate = `${base}${count || ''}${suffix}`
    if (!isTaken(candidate)) return { key: candidate }
  }
}

function camelCase(label: string): string {
  const plain = label.normalize('NFD').replace(/\p{Mark}/gu, '')
  if (!/^[\x20-\x7e]*$/.test(plain)) return ''
  const words = plain.match(/[A-Za-z][A-Za-z0-9]*/g) ?? []
  const joined = words
    .map((word, index) => (index === 0 ? word.toLowerCase() : word[0]!.toUpperCase() + word.slice(1).toLowerCase()))
    .join('')
  return joined.slice(0, 30).replace(/Ids?$/, '')
}

/** The choices that a change would take away; records that have them must be asked first. */
export function lostChoices(before: FieldOptions, after: FieldOptions): string[] {
  const kept = new Set((after.choices ?? []).map((choice) => choice.value))
  return (before.choices ?? []).map((choice) => choice.value).filter((value) => !kept.has(value))
}
