import type { FieldType } from './field.ts'

const maskable = new Set<FieldType>(['text', 'longText', 'phone', 'email', 'url', 'address', 'autoNumber'])

/** Can a value of the type be shown in part? Of others a part says all or nothing. */
export function isMaskable(type: FieldType): boolean {
  return maskable.has(type)
}

/** What is left to recognise a value by, without giving it away: 138****5678, w***@example.com, 华*** */
export function mask(type: FieldType, value: unknown): unknown {
  if (typeof value !== 'string' || value === '') return value ?? null
  const signs = [...value]
  if (type === 'phone' && signs.length >= 8) return `${signs.slice(0, 3).join('')}****${signs.slice(-4).join('')}`
  if (type === 'email') return `${signs[0]}***${value.includes('@') ? value.slice(value.lastIndexOf('@')) : ''}`
  return `${signs[0]}***`
}
