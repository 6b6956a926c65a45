import { sql } from 'kysely'
import { z } from 'zod'
import * as fields from '../field.ts'
import { compileFormula, type FormulaResult, type FormulaScope } from '../formula/compile-formula.ts'
import type { BoundField } from '../kind.ts'
import type { FieldDefinition } from './definition.ts'

/**
 * A formula as a field: computed wherever the record is read, so that nothing is ever stale. Lists don't sort by it, for no
 * index could serve that.
 */
export function bindFormula(definition: FieldDefinition, scope: FormulaScope): BoundField {
  const { key: name, isListed, options } = definition
  const compiled = compileFormula(options, scope)
  const made = 'faults' in compiled ? undefined : compiled
  const result = made?.result ?? options.result ?? 'text'
  return {
    ...fieldOf(result),
    readOnly: true,
    sortable: false,
    listed: isListed,
    // Whoever may not see what it is computed from may not see it either.
    from: made ? [...made.fields].flatMap((key) => [key, ...(scope.field(key)?.from ?? [])]) : [],
    key: `custom.${name}`,
    column: `custom.${name}`,
    custom: {
      definition,
      name,
      sql: made?.sql ?? (() => sql`null::${sql.raw(sqlTypes[result])}`),
      formula: { size: made?.size ?? 0, fields: made?.fields ?? new Set(), choices: made?.choices ?? [] },
    },
  }
}

const sqlTypes: Record<FormulaResult, string> = {
  number: 'numeric',
  money: 'numeric',
  percent: 'numeric',
  text: 'text',
  date: 'date',
  boolean: 'boolean',
}

function fieldOf(result: FormulaResult): fields.Field {
  switch (result) {
    case 'number':
      return { ...fields.decimal(6), value: z.number() }
    case 'money':
      return fields.money({ readOnly: true })
    case 'percent':
      return { ...fields.percent(), value: z.number(), held: z.number() }
    case 'text':
      return fields.text({ max: 1_000 })
    case 'date':
      return fields.date()
    case 'boolean':
      return fields.boolean()
  }
}
