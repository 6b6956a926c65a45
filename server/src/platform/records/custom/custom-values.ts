import type { FieldError } from '../../errors.ts'
import { fieldErrorsOf } from '../../http/field-errors.ts'
import { addAmounts } from '../../money.ts'
import { customPrefix } from '../field-access.ts'
import type { BoundField, RecordKind } from '../kind.ts'
import { isOpen } from '../restrict.ts'
import type { CustomValues } from '../schema.ts'

/** Values as they are stored; a key with null takes its value away. */
export interface ReadCustom {
  values: CustomValues
  errors: FieldError[]
}

/**
 * Reads `custom` of a body against the organization's fields: every fault at its path, values in the one form in which they
 * are stored. `new` also asks for what is required and fills in defaults.
 */
export function readCustom(kind: RecordKind, role: 'new' | 'patch', given: unknown): ReadCustom {
  const read: ReadCustom = { values: {}, errors: [] }
  if (given !== undefined && (typeof given !== 'object' || given === null || Array.isArray(given)))
    return { values: {}, errors: [{ path: 'custom', code: 'invalid_type', params: { expected: 'object' } }] }
  const values = (given ?? {}) as CustomValues
  for (const [name, value] of Object.entries(values)) {
    const field = kind.byKey.get(customPrefix + name)
    if (!field || field.level === 'hidden') read.errors.push({ path: customPrefix + name, code: 'unknown_field' })
    else if (field.readOnly) read.errors.push({ path: customPrefix + name, code: 'read_only' })
    else readValue(field, value, read)
  }
  if (role === 'patch') return read
  for (const field of kind.bound) if (field.custom) complete(field, values, read)
  for (const name in read.values) if (read.values[name] === null) delete read.values[name]
  return read
}

function readValue(field: BoundField, value: unknown, { values, errors }: ReadCustom): void {
  if (value === undefined) return
  if (isNothing(value)) {
    if (field.required) errors.push({ path: field.key, code: 'required' })
    values[field.custom!.name] = null
    return
  }
  const parsed = field.value.safeParse(value)
  if (parsed.success) values[field.custom!.name] = stored(field, parsed.data)
  else
    errors.push(
      ...fieldErrorsOf(parsed.error, value).map((error) => ({
        ...error,
        path: error.path ? `${field.key}.${error.path}` : field.key,
      })),
    )
}

function complete(field: BoundField, given: CustomValues, { values, errors }: ReadCustom): void {
  const { name } = field.custom!
  if (given[name] !== undefined) return
  if (field.default !== undefined) values[name] = field.default
  // Nobody is asked for what their roles do not let them fill in.
  else if (field.required && !field.filledIn && isOpen(field)) errors.push({ path: field.key, code: 'required' })
}

function isNothing(value: unknown): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0)
}

/** Equal values are stored alike: ids in lower case, instants in UTC, amounts with two digits, options once and in their order. */
function stored(field: BoundField, value: unknown): unknown {
  switch (field.type) {
    case 'user':
    case 'department':
    case 'reference':
      return String(value).toLowerCase()
    case 'datetime':
      return new Date(value as string).toISOString()
    case 'money':
      return addAmounts(value as string)
    case 'multiSelect':
      return field.options!.filter((option) => (value as string[]).includes(option))
    case 'file':
      return [...new Set((value as string[]).map((id) => id.toLowerCase()))]
    default:
      return value
  }
}
