import { fieldErrorWords } from '../../lib/error-words.ts'
import { limitFault, type NumberLimits } from './number-limits.ts'
import { useReadable } from './use-readable.ts'

/** Refuses in a form what is typed and is no number, or none within the limits. */
export function useNumberRules(path: string, limits: NumberLimits) {
  const { rule, onUnreadable } = useReadable('', { key: path, type: 'number' })
  const validator = (_rule: unknown, value: unknown) => {
    const fault = limitFault(value, limits)
    return fault ? Promise.reject(new Error(fieldErrorWords({ path, ...fault }))) : Promise.resolve()
  }
  return { rules: [rule, { validator }], onUnreadable }
}
