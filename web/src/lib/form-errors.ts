import type { FormInstance } from 'antd'
import { isApiError } from './api-error.ts'
import { errorWords, fieldErrorWords } from './error-words.ts'

/**
 * Puts the server's field errors at their fields and moves to the first. Returns the sentence to show above the form:
 * undefined when every complaint has found its field. `within`: where the API keeps what the form has at its top.
 */
export function placeErrors(form: FormInstance, error: unknown, kind?: string, within = ''): string | undefined {
  if (!isApiError(error) || error.fields.length === 0) return errorWords(error)
  const told = error.fields.map((field) =>
    within && field.path.startsWith(within) ? { ...field, path: field.path.slice(within.length) } : field,
  )
  const known = new Set(Object.keys(form.getFieldsValue(true)).concat(fieldNames(form)))
  const placed = told.filter((field) => known.has(String(fieldPath(field.path)[0])))
  const first = placed[0]
  // Before anything is said: the field that loses the focus by it is checked once more, and found right by its own rules.
  if (first) form.scrollToField(fieldPath(first.path), { block: 'center', focus: true })
  for (const { path } of placed) {
    const errors = placed.filter((field) => field.path === path).map((field) => fieldErrorWords(field, kind))
    form.setFields([{ name: fieldPath(path), errors, validating: false }])
  }
  // What is said of a whole list stands at its end, which may be out of sight.
  const homeless = told.filter(
    (field) => !placed.includes(field) || Array.isArray(form.getFieldValue(fieldPath(field.path))),
  )
  return homeless.length > 0 ? homeless.map((field) => fieldErrorWords(field, kind)).join(' ') : undefined
}

function fieldNames(form: FormInstance): string[] {
  return form.getFieldsError().map((field) => String(field.name[0]))
}

/** `lines.0.quantity` → ['lines', 0, 'quantity']; an own field is one name: `custom.license`. */
function fieldPath(path: string): (string | number)[] {
  const parts = path.split('.')
  const names = parts[0] === 'custom' && parts.length > 1 ? [parts.slice(0, 2).join('.'), ...parts.slice(2)] : parts
  return names.map((part) => (/^\d+$/.test(part) ? Number(part) : part))
}
