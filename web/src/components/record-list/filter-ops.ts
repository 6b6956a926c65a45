import { allowsOperator } from '../../lib/operators.gen.ts'
import type { FieldDescriptor } from '../record-kind/field-descriptor.ts'
import { isValueless, type Condition, type FilterOp } from '../record-kind/filter.ts'
import { isEmptyValue } from '../record-kind/record.ts'

const emptiness: FilterOp[] = ['isEmpty', 'isNotEmpty']
const ofText: FilterOp[] = ['contains', 'eq', 'ne', 'startsWith', ...emptiness]
const ofQuantity: FilterOp[] = ['gte', 'lte', 'between', 'eq', ...emptiness]
const ofReference: FilterOp[] = ['eq', 'ne', ...emptiness]

/** The comparisons that make sense for a field, of those that the server takes, the most usual first. */
export function opsOf(field: FieldDescriptor): FilterOp[] {
  const ops = opsByType(field).filter((op) => allowsOperator(field.type, op))
  const comparing = ops.filter((op) => !isValueless(op))
  return field.required && comparing.length > 0 ? comparing : ops
}

function opsByType(field: FieldDescriptor): FilterOp[] {
  switch (field.type) {
    case 'number':
    case 'money':
    case 'percent':
      return ofQuantity
    case 'date':
    case 'datetime':
      return ['within', 'between', 'gte', 'lte', ...emptiness]
    case 'select':
    case 'multiSelect':
      return ['in', 'nin', ...emptiness]
    case 'boolean':
      return ['eq']
    case 'user':
    case 'department':
    case 'reference':
      return ofReference
    default:
      return ofText
  }
}

/** Ready to be sent: with a value where the comparison needs one. */
export function isComplete(condition: Partial<Condition>): condition is Condition {
  const { field, op, value } = condition
  if (!field || !op) return false
  if (isValueless(op)) return true
  if (op === 'between') return Array.isArray(value) && value.length === 2 && value.every((end) => !isEmptyValue(end))
  return !isEmptyValue(value)
}

/** Ends of a span in either order mean the same span. */
export function tidy(condition: Condition): Condition {
  const { field, op, value } = condition
  if (isValueless(op)) return { field, op }
  if (op !== 'between' || !Array.isArray(value)) return { field, op, value }
  const [from, to] = value as [unknown, unknown]
  const isTurned = Number.isNaN(Number(from)) ? String(from) > String(to) : Number(from) > Number(to)
  return { field, op, value: isTurned ? [to, from] : [from, to] }
}
