import { type RawBuilder, sql } from 'kysely'
import { z } from 'zod'
import type { Ctx } from '../../context.ts'
import * as fields from '../field.ts'
import type { Field, Target } from '../field.ts'
import type { BoundField, RecordKind } from '../kind.ts'
import type { ChoiceUse } from '../formula/value.ts'
import type { FieldDefinition } from './definition.ts'
import { offeredDefault } from './retired-choices.ts'

type Clock = Pick<Ctx, 'now' | 'organization'>

/** What a bound field that the organization made carries beyond the built-in ones. */
export interface CustomField {
  definition: FieldDefinition
  /** The key without `custom.`. */
  name: string
  /** Its value under a table alias, in the SQL type that filters and sorts compare. */
  sql(clock: Clock, alias: string): RawBuilder<unknown>
  /** Present on formulas, also on one that can no longer be computed: that one is always empty. */
  formula?: { size: number; fields: ReadonlySet<string>; choices: readonly ChoiceUse[] }
}

const casts: Partial<Record<Field['type'], string>> = {
  number: 'numeric',
  money: 'numeric',
  percent: 'numeric',
  date: 'date',
  datetime: 'timestamptz',
  boolean: 'boolean',
  user: 'uuid',
  department: 'uuid',
  reference: 'uuid',
}

/** A stored definition as a field of its kind; undefined when it points to a kind that this version does not know. */
export function bindCustom(
  definition: FieldDefinition,
  kindOf: (name: string) => RecordKind | undefined,
): BoundField | undefined {
  const field = fieldOf(definition, kindOf)
  if (!field) return undefined
  const { key: name, isRequired, isListed, isSearchable, type } = definition
  const preset = offeredDefault(definition)
  return {
    ...field,
    required: isRequired,
    filledIn: type === 'autoNumber' || preset !== undefined,
    default: preset,
    readOnly: type === 'autoNumber',
    listed: isListed,
    searchable: isSearchable,
    key: `custom.${name}`,
    column: `custom.${name}`,
    custom: { definition, name, sql: (_clock, alias) => storedSql(name, field.type, alias) },
  }
}

/** Stored values have been checked against their type, and row-level security is applied before any cast is. */
function storedSql(name: string, type: Field['type'], alias: string): RawBuilder<unknown> {
  const values = sql.ref(`${alias}.custom`)
  if (type === 'multiSelect' || type === 'file') return sql`(${values}->${sql.lit(name)})`
  const cast = casts[type]
  return cast ? sql`(${values}->>${sql.lit(name)})::${sql.raw(cast)}` : sql`(${values}->>${sql.lit(name)})`
}

function fieldOf(
  { type, options, isRequired: required }: FieldDefinition,
  kindOf: (name: string) => RecordKind | undefined,
): Field | undefined {
  const { min, max, decimals = 2 } = options
  const range = { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) }
  const values = (options.choices ?? []).map((choice) => choice.value)
  // Limits may have been made narrower since.
  switch (type) {
    case 'text':
      return { ...fields.text({ required, max: options.maxLength ?? 200 }), held: z.string() }
    case 'longText':
      return fields.longText({ required })
    case 'number':
      return { ...fields.decimal(decimals, range), held: z.number() }
    case 'money':
      return fields.money()
    case 'percent':
      return fields.percent()
    case 'date':
      return fields.date()
    case 'datetime':
      return fields.datetime()
    case 'select':
      return fields.select(values as [string, ...string[]])
    case 'multiSelect':
      return fields.multiSelect(values)
    case 'boolean':
      return fields.boolean()
    case 'user':
      return fields.user()
    case 'department':
      return fields.department()
    case 'reference':
      return referenceTo(kindOf(options.reference ?? ''))
    case 'phone':
      return fields.phone()
    case 'email':
      return fields.email()
    case 'url':
      return fields.url()
    case 'address':
      return fields.address()
    case 'file':
      return fields.files({ max: options.maxFiles ?? 10 })
    case 'autoNumber':
      return fields.autoNumber()
    case 'formula':
      return undefined
  }
}

function referenceTo(target: Target | undefined): Field | undefined {
  return target && fields.reference({ kind: target.kind, table: target.table, nameColumn: target.nameColumn })
}
