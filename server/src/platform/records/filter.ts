import { z } from 'zod'
import type { FieldError } from '../errors.ts'
import { type BoundField, type RecordKind } from './kind.ts'
import { allowsOperator, type Operator, operators } from './operators.ts'
import { isPeriod } from './periods.ts'

export interface Condition {
  field: BoundField
  op: Operator
  value: unknown
}
export type Filter = { and: Filter[] } | { or: Filter[] } | Condition

const maxConditions = 50

/**
 * Reads `?filter=` against a kind's fields. Every fault is reported with the path of the condition that has it;
 * a filter with faults is never run in part.
 */
export function parseFilter(kind: RecordKind, json: string): { filter?: Filter; errors: FieldError[] } {
  let parsed: unknown
  try {
    parsed = JSON.parse(json)
  } catch {
    return { errors: [{ path: 'filter', code: 'invalid_format' }] }
  }
  const errors: FieldError[] = []
  const filter = readFilter(kind, parsed, 'filter', errors)
  return errors.length > 0 || !filter ? { errors } : { filter, errors }
}

/** The same of a filter that is not text any more, such as a stored one; `path` is where its faults are told. */
export function readFilter(kind: RecordKind, given: unknown, path: string, errors: FieldError[]): Filter | undefined {
  const budget = { left: maxConditions }
  const filter = readNode(kind, given, path, errors, budget)
  if (budget.left < 0) errors.push({ path, code: 'too_long', params: { max: maxConditions } })
  return filter
}

function readNode(
  kind: RecordKind,
  node: unknown,
  path: string,
  errors: FieldError[],
  budget: { left: number },
): Filter | undefined {
  if (--budget.left < 0) return undefined
  if (typeof node !== 'object' || node === null || Array.isArray(node)) {
    errors.push({ path, code: 'invalid_type' })
    return undefined
  }
  for (const join of ['and', 'or'] as const) {
    if (!(join in node)) continue
    const parts = (node as Record<string, unknown>)[join]
    if (!Array.isArray(parts) || Object.keys(node).length > 1) {
      errors.push({ path: `${path}.${join}`, code: 'invalid_type' })
      return undefined
    }
    const read = parts.map((part, index) => readNode(kind, part, `${path}.${join}.${index}`, errors, budget))
    const filters = read.filter((part) => part !== undefined)
    return join === 'and' ? { and: filters } : { or: filters }
  }
  return readCondition(kind, node as Record<string, unknown>, path, errors)
}

function readCondition(
  kind: RecordKind,
  node: Record<string, unknown>,
  path: string,
  errors: FieldError[],
): Condition | undefined {
  for (const key of Object.keys(node))
    if (!['field', 'op', 'value'].includes(key)) errors.push({ path: `${path}.${key}`, code: 'unknown_field' })
  const field = kind.byKey.get(String(node['field']))
  const op = operators.find((name) => name === node['op'])
  if (!field?.filterable) errors.push({ path: `${path}.field`, code: 'unknown_field' })
  if (!op) errors.push({ path: `${path}.op`, code: 'invalid_option', params: { options: operators } })
  if (!field?.filterable || !op) return undefined
  const fault = faultOf(field, op, node['value'])
  if (fault) errors.push({ path: `${path}.${fault.at ?? 'value'}`, code: fault.code })
  return fault ? undefined : { field, op, value: node['value'] }
}

function faultOf(field: BoundField, op: Operator, value: unknown): { at?: string; code: string } | undefined {
  const isOne = (item: unknown) => (field.filterValue ?? field.held ?? field.value).safeParse(item).success
  if (!allowsOperator(field.type, op)) return { at: 'op', code: 'invalid_option' }
  switch (op) {
    case 'isEmpty':
    case 'isNotEmpty':
      return value === undefined || value === null ? undefined : { code: 'unknown_field' }
    case 'in':
    case 'nin':
      return z.array(z.unknown()).min(1).max(500).safeParse(value).success && (value as unknown[]).every(isOne)
        ? undefined
        : { code: 'invalid_type' }
    case 'between':
      return Array.isArray(value) && value.length === 2 && value.every(isOne) ? undefined : { code: 'invalid_type' }
    case 'contains':
    case 'startsWith':
      return z.string().min(1).max(200).safeParse(value).success && !String(value).includes('\u0000')
        ? undefined
        : { code: 'invalid_type' }
    case 'within':
      return isPeriod(value) ? undefined : { code: 'invalid_option' }
    default:
      return isOne(value) ? undefined : { code: 'invalid_type' }
  }
}
