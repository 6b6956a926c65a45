// Copied from server/src/platform/records/operators.ts by scripts/generate.ts; do not edit.
export const operators = [
  'eq',
  'ne',
  'in',
  'nin',
  'lt',
  'lte',
  'gt',
  'gte',
  'between',
  'contains',
  'startsWith',
  'isEmpty',
  'isNotEmpty',
  'within',
] as const
export type Operator = (typeof operators)[number]

const comparable = new Set(['number', 'money', 'percent', 'date', 'datetime', 'text', 'autoNumber'])
const textual = new Set(['text', 'longText', 'phone', 'email', 'url', 'address', 'autoNumber'])

/** May a filter compare fields of a type so? What it compares them with is a question of its own. */
export function allowsOperator(type: string, op: Operator): boolean {
  switch (op) {
    case 'isEmpty':
    case 'isNotEmpty':
      return true
    case 'contains':
    case 'startsWith':
      return textual.has(type)
    case 'within':
      return type === 'date' || type === 'datetime'
    case 'lt':
    case 'lte':
    case 'gt':
    case 'gte':
    case 'between':
      return comparable.has(type)
    default:
      // Of files a filter can only ask whether there are any.
      return type !== 'file'
  }
}
