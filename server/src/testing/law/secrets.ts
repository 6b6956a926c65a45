import fc from 'fast-check'
import { kinds } from '../../modules.ts'
import { canLimit } from '../../platform/records/custom/own-kinds.ts'
import type { FieldType } from '../../platform/records/field.ts'
import type { BoundField, RecordKind } from '../../platform/records/kind.ts'
import { isMaskable } from '../../platform/records/mask.ts'

/** A field that a role hides or disguises, and what it holds in either of two worlds. */
export interface Secret {
  kind: string
  key: string
  level: 'hidden' | 'masked'
  values: [unknown, unknown]
}

/** One of the records that a world has to refer to; see Worlds. */
export interface Spare {
  spare: 0 | 1
}

/** An own field that every kind has, by the last part of its key. */
export const ownFields = {
  text: { type: 'text', isSearchable: true },
  number: { type: 'number' },
  money: { type: 'money' },
  day: { type: 'date' },
  phone: { type: 'phone', isSearchable: true },
  choice: { type: 'select', options: { choices: ['a', 'b'].map((value) => ({ value, label: value })) } },
  choices: { type: 'multiSelect', options: { choices: ['a', 'b'].map((value) => ({ value, label: value })) } },
  flag: { type: 'boolean' },
  personId: { type: 'user' },
  customerId: { type: 'reference', options: { reference: 'customer' } },
  address: { type: 'address' },
} as const satisfies Record<string, { type: FieldType; isSearchable?: true; options?: object }>

/** Formulas that every kind has over the text: what is computed from it, and from that. */
export const formulas = { told: '"=" & {custom.text}', retold: 'LEN({custom.told})' }

export const limitable = kinds.all
  .filter((kind) => kind.isCustomizable)
  .map((kind) => ({
    kind,
    fields: kind.bound.filter((field) => canLimit(kind, field) && !field.readOnly && !field.perAsker),
  }))

/**
 * Fields that other records' fields move: a sum is a field of its own, and who hides payments and leaves what is paid of the
 * contract has said so. So they are hidden along.
 */
const moves: Record<string, readonly string[]> = {
  'payment.amount': ['payment.allocatedAmount', 'contract.paidAmount', 'paymentPlan.paidAmount'],
  'payment.paidOn': ['paymentPlan.paidAmount'],
  'paymentPlan.amount': ['contract.plannedAmount', 'paymentPlan.paidAmount', 'payment.allocatedAmount'],
  'paymentPlan.dueOn': ['paymentPlan.paidAmount'],
}

/** Some fields of every kind, built-in ones and own ones, each with its level and the value that it has in either world. */
export const secrets: fc.Arbitrary<Secret[]> = fc
  .tuple(...limitable.map(({ kind, fields }) => secretsOf(kind, fields)))
  .map((some) => some.flat())

function secretsOf(kind: RecordKind, fields: readonly BoundField[]): fc.Arbitrary<Secret[]> {
  const own = Object.entries(ownFields).map(([name, { type }]) => ({ key: `custom.${name}`, type }))
  const one = (field: Hideable) =>
    fc
      .constantFrom<Secret['level'][]>('hidden', isMaskable(field.type) ? 'masked' : 'hidden')
      .chain((level) =>
        pairOf(kind, field, level).map((values) => ({ kind: kind.kind, key: field.key, level, values })),
      )
  return fc
    .tuple(
      fc.subarray<Hideable>([...fields], { maxLength: Math.min(5, fields.length) }),
      fc.subarray<Hideable>(own, { minLength: 1, maxLength: 3 }),
    )
    .chain(([builtIn, made]) => fc.tuple(...[...builtIn, ...made].map(one)))
}

type Hideable = Pick<BoundField, 'key' | 'type'> &
  Partial<Pick<BoundField, 'target' | 'options' | 'maxLength' | 'createOnly' | 'column'>>

/** Levels by kind and field, with what the secrets move. */
export function levelsOf(some: readonly Secret[]): Record<string, Record<string, 'hidden' | 'masked'>> {
  const levels: Record<string, Record<string, 'hidden' | 'masked'>> = {}
  const set = (kind: string, key: string, level: 'hidden' | 'masked') => ((levels[kind] ??= {})[key] = level)
  for (const { kind, key, level } of some) {
    set(kind, key, level)
    for (const moved of moves[`${kind}.${key}`] ?? []) set(...(moved.split('.') as [string, string]), 'hidden')
  }
  return levels
}

function pairOf(kind: RecordKind, field: Hideable, level: Secret['level']): fc.Arbitrary<[unknown, unknown]> {
  const some = field.key.startsWith('custom.') ? ownValue(field.key.slice(7)) : valueOf(kind, field, level)
  return fc.tuple(some, some)
}

/** Valid whatever the other fields hold; disguised, all values look the same. */
function valueOf(kind: RecordKind, field: Hideable, level: Secret['level']): fc.Arbitrary<unknown> {
  const digits = fc.integer({ min: 1000, max: 9999 })
  if (field.target) return fc.constantFrom<Spare[]>({ spare: 0 }, { spare: 1 })
  switch (field.type) {
    case 'phone':
      return digits.map((middle) => (level === 'masked' ? `138${middle}5678` : `1398765${middle}`))
    case 'email':
      return digits.map((end) => `someone${end}@example.com`)
    case 'url':
      return digits.map((end) => `https://site${end}.example.com`)
    case 'number':
      return fc.integer({ min: 1900, max: 2100 })
    case 'percent':
      return fc.integer({ min: 0, max: 100 })
    case 'money':
      // More than what is planned for a contract, less than the contract.
      return field.column === 'amount' && kind.partOf
        ? fc.constantFrom('31.00', '62.00')
        : fc.integer({ min: 600_000, max: 900_000 }).map((units) => `${units}.50`)
    case 'boolean':
      return fc.boolean()
    case 'select':
      return fc.constantFrom(...field.options!)
    case 'multiSelect':
      return fc.subarray([...field.options!])
    case 'date':
      return fc.integer({ min: 10, max: 27 }).map((day) => `20${field.key === 'endsOn' ? 30 : 20}-06-${day}`)
    case 'datetime':
      return fc.integer({ min: 1, max: 9 }).map((hour) => `2026-03-01T0${hour}:00:00.000Z`)
    default:
      return fc.integer({ min: 100_000, max: 999_999 }).map((end) => `秘密${end}`.slice(0, field.maxLength))
  }
}

function ownValue(name: string): fc.Arbitrary<unknown> {
  const { type } = ownFields[name as keyof typeof ownFields]
  const digits = fc.integer({ min: 1000, max: 9999 })
  switch (type) {
    case 'number':
      return digits
    case 'money':
      return digits.map((units) => `${units}.25`)
    case 'date':
      return digits.map((year) => `${1900 + (year % 100)}-02-03`)
    case 'phone':
      return digits.map((middle) => `137${middle}5678`)
    case 'select':
      return fc.constantFrom('a', 'b')
    case 'multiSelect':
      return fc.constantFrom(['a'], ['b'], ['a', 'b'])
    case 'boolean':
      return fc.boolean()
    case 'user':
    case 'reference':
      return fc.constantFrom<Spare[]>({ spare: 0 }, { spare: 1 })
    default:
      return digits.map((end) => `隐${end}`)
  }
}
