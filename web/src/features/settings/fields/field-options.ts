import { withValues } from './choices.ts'
import type { FieldValues } from './fields-api.ts'

/** The whole options of a field as its form has them: what was emptied is not kept, what another type had is left out. */
export function optionsOf(values: FieldValues) {
  const { type, choices = [], reference, prefix, isYearly, formula = '', result } = values
  const { decimals, min, max, maxLength, maxFiles, digits } = values
  switch (type) {
    case 'text':
      return filled({ maxLength })
    case 'number':
      return filled({ decimals, min, max })
    case 'select':
    case 'multiSelect':
      return { choices: withValues(choices) }
    case 'reference':
      return filled({ reference })
    case 'file':
      return filled({ maxFiles })
    case 'autoNumber':
      return { ...filled({ digits }), ...(prefix ? { prefix } : {}), isYearly: isYearly ?? false }
    case 'formula':
      return { formula, ...filled({ result, decimals }) }
    default:
      return {}
  }
}

function filled<T extends object>(options: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value != null)) as {
    [K in keyof T]?: NonNullable<T[K]>
  }
}
