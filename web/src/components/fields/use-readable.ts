import { useRef } from 'react'
import { fieldErrorWords } from '../../lib/error-words.ts'
import type { FieldDescriptor } from '../record-kind/field-descriptor.ts'

type Shape = Pick<FieldDescriptor, 'key' | 'type'>

/** Refuses a field of a form as long as what is typed into it cannot be read: it would be saved as it was before. */
export function useReadable(kind: string, field: Shape) {
  const unreadable = useRef<string | null>(null)
  const validator = () =>
    unreadable.current === null
      ? Promise.resolve()
      : Promise.reject(new Error(unreadableWords(kind, field, unreadable.current)))
  return { rule: { validator }, onUnreadable: (typed: string | null) => void (unreadable.current = typed) }
}

/** Why what was typed is no value of the field. */
export function unreadableWords(kind: string, field: Shape, typed: string): string {
  const { key, type } = field
  return fieldErrorWords(
    isDate(field)
      ? { path: key, code: 'no_such_date', params: { example: type === 'date' ? '2026-12-31' : '2026-12-31 09:00' } }
      : { path: key, code: 'no_such_number', params: { typed } },
    kind,
  )
}

export function isDate({ type }: Shape): boolean {
  return type === 'date' || type === 'datetime'
}

export function isNumeric({ type }: Shape): boolean {
  return type === 'number' || type === 'percent' || type === 'money'
}
