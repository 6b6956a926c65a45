import { sql } from 'kysely'
import type { FieldOptions } from '../custom/definition.ts'
import type { BoundField } from '../kind.ts'
import { alike, as, over, valueAt } from './coerce.ts'
import * as expressions from './expressions.ts'
import { valueOfField } from './field-value.ts'
import { concatenated, type FormulaFunction, functions } from './functions.ts'
import { parseFormula } from './parse-formula.ts'
import { comparisons, type Fault, FormulaFault, FormulaFaults, type Operator, type Tree } from './tree.ts'
import type { ChoiceUse, Emit, Value, ValueType } from './value.ts'

export type FormulaResult = NonNullable<FieldOptions['result']>

/** A formula ready to be asked. */
export interface Compiled {
  result: FormulaResult
  sql: Emit
  /** The fields that it names, by key. */
  fields: ReadonlySet<string>
  choices: readonly ChoiceUse[]
  /** Of how many parts it consists, those of formulas that it names included. */
  size: number
}

export interface FormulaScope {
  field(key: string): BoundField | undefined
  /** Is that a formula which comes back to the one at hand? */
  isCyclic?(key: string): boolean
}

type Options = Pick<FieldOptions, 'formula' | 'result' | 'decimals'>

/** With all that it names. One row's answer stays far below a millisecond. */
const largest = 400

/** Checks a formula over fields of one record and makes one SQL expression of it, or tells what is wrong and where. */
export function compileFormula(options: Options, scope: FormulaScope): Compiled | { faults: readonly Fault[] } {
  try {
    return new Compiler(scope).compile(options)
  } catch (error) {
    if (error instanceof FormulaFaults) return { faults: error.faults }
    throw error
  }
}

const resultsOf: Partial<Record<ValueType, readonly FormulaResult[]>> = {
  number: ['number', 'money', 'percent'],
  text: ['text'],
  date: ['date'],
  boolean: ['boolean'],
}

class Compiler {
  readonly #scope: FormulaScope
  readonly #fields = new Set<string>()
  readonly #choices: ChoiceUse[] = []
  #size = 0

  constructor(scope: FormulaScope) {
    this.#scope = scope
  }

  compile({ formula = '', result, decimals = 2 }: Options): Compiled {
    const tree = parseFormula(formula)
    const value = this.#check(tree)
    const possible = resultsOf[value.type]
    if (!possible) throw new FormulaFault('formula_type', value, { expected: 'text', found: value.type })
    if (result && !possible.includes(result))
      throw new FormulaFault('formula_result', tree, { expected: result, found: value.type })
    if (this.#size > largest) throw new FormulaFault('formula_too_large', tree, { max: largest })
    const kept = result ?? possible[0]!
    const finished = over([value.sql], (of) => finish(of, kept, decimals))
    return { result: kept, sql: finished, fields: this.#fields, choices: this.#choices, size: this.#size }
  }

  #check(tree: Tree): Value {
    this.#size++
    switch (tree.is) {
      case 'number':
        return valueAt(tree, 'number', () => sql`${sql.lit(tree.digits)}::numeric`)
      case 'text':
        return { ...valueAt(tree, 'text', () => sql`${tree.text}::text`), literal: tree.text }
      case 'boolean':
        return valueAt(tree, 'boolean', () => sql`${sql.lit(tree.value)}`)
      case 'field':
        return this.#field(tree)
      case 'minus':
        return valueAt(
          tree,
          'number',
          over([as('number', this.#check(tree.of))], (of) => sql`(- ${of})`),
        )
      case 'percent':
        return valueAt(
          tree,
          'number',
          over([as('number', this.#check(tree.of))], (of) => sql`(${of} * 0.01)`),
        )
      case 'call':
        return this.#call(tree)
      case 'binary':
        return this.#binary(tree)
    }
  }

  /** Each part, so that the faults of all are told at once. */
  #all(trees: readonly Tree[]): Value[] {
    const faults: Fault[] = []
    const values = trees.flatMap((tree) => {
      try {
        return [this.#check(tree)]
      } catch (error) {
        if (!(error instanceof FormulaFaults)) throw error
        faults.push(...error.faults)
        return []
      }
    })
    if (faults.length > 0) throw new FormulaFaults(faults)
    return values
  }

  #field(tree: Extract<Tree, { is: 'field' }>): Value {
    const field = this.#scope.field(tree.key) ?? this.#scope.field(`custom.${tree.key}`)
    if (!field || field.perAsker) throw new FormulaFault('formula_unknown_field', tree, { key: tree.key })
    if (this.#scope.isCyclic?.(field.key)) throw new FormulaFault('formula_cycle', tree, { key: field.key })
    this.#fields.add(field.key)
    this.#size += field.custom?.formula?.size ?? 0
    return valueOfField(field, tree)
  }

  #call(tree: Extract<Tree, { is: 'call' }>): Value {
    const known: FormulaFunction | undefined = Object.hasOwn(functions, tree.name) ? functions[tree.name] : undefined
    if (!known)
      throw new FormulaFault(
        'formula_unknown_function',
        { from: tree.from, to: tree.from + tree.name.length },
        { name: tree.name },
      )
    if (tree.args.length < known.least || tree.args.length > known.most)
      throw new FormulaFault('formula_arguments', tree, { name: tree.name, min: known.least, max: known.most })
    const args = this.#all(tree.args)
    const { type, sql: emit } = known.make(known.chooses ? this.#chosen(args, known.chooses(args)) : args)
    return valueAt(tree, type, emit)
  }

  #binary(tree: Extract<Tree, { is: 'binary' }>): Value {
    const { op } = tree
    const [left, right] = this.#all([tree.left, tree.right]) as [Value, Value]
    if (op === '&') return valueAt(tree, 'text', concatenated([left, right]).sql)
    if (isComparison(op)) return valueAt(tree, 'boolean', this.#compared(op, left, right))
    if (op === '+' && right.type === 'date')
      return valueAt(tree, 'date', over([right.sql, as('number', left)], expressions.dayPlus))
    if (op === '+' && left.type === 'date')
      return valueAt(tree, 'date', over([left.sql, as('number', right)], expressions.dayPlus))
    if (op === '-' && left.type === 'date') return valueAt(tree, ...lessDays(left, right))
    const parts = [as('number', left), as('number', right)]
    return valueAt(
      tree,
      'number',
      over(parts, op === '/' ? expressions.quotient : (a, b) => sql`(${a!} ${sql.raw(op)} ${b!})`),
    )
  }

  #compared(op: Operator, left: Value, right: Value): Emit {
    const isEquality = op === '=' || op === '<>'
    const values = isEquality ? this.#chosen(this.#chosen([left, right], [0, [1]]), [1, [0]]) : [left, right]
    const { type, sqls } = isEquality ? alike(values) : alike(values, new Set<ValueType>(['number', 'date']))
    const form = type === 'number' ? expressions.comparable : expressions.filledText
    const sides = type === 'number' || type === 'text' ? sqls.map((side) => over([side], form)) : sqls
    return over(sides, (a, b) => sql`(${a!} ${sql.raw(op)} ${b!})`)
  }

  /** Texts beside a selection must be choices of it; beside several choices they become what is stored. */
  #chosen(values: readonly Value[], [of, beside]: readonly [number, readonly number[]]): Value[] {
    const { choices, type } = values[of]!
    if (!choices) return [...values]
    return values.map((value, index) => {
      if (!beside.includes(index) || (value.literal === undefined && type !== 'list')) return value
      const { literal = '' } = value
      if (literal === '' && type !== 'list') return value
      const stored = choices.words.get(literal)
      if (stored === undefined)
        throw new FormulaFault('formula_unknown_choice', value, { choices: [...choices.words.keys()].slice(0, 20) })
      this.#choices.push({ key: choices.key, word: literal, from: value.from, to: value.to })
      return type === 'list' ? { ...value, sql: () => sql`${stored}::text` } : value
    })
  }
}

function isComparison(op: Operator): boolean {
  return (comparisons as readonly string[]).includes(op)
}

function lessDays(left: Value, right: Value): [ValueType, Emit] {
  if (right.type === 'number')
    return ['date', over([left.sql, right.sql], (day, days) => expressions.dayPlus(day!, sql`(- ${days!})`))]
  return ['number', over([left.sql, as('date', right)], (end, start) => sql`(${end!} - ${start!})::numeric`)]
}

function finish(of: ReturnType<Emit>, result: FormulaResult, decimals: number): ReturnType<Emit> {
  switch (result) {
    case 'number':
      return expressions.bounded(sql`round(${of}, ${sql.lit(decimals)})`)
    case 'money':
      return expressions.bounded(sql`round(${of}, 2)`)
    case 'percent':
      return expressions.bounded(sql`round(${of} * 100, 2)`)
    case 'text':
      return expressions.boundedText(of)
    case 'date':
      return expressions.boundedDay(of)
    case 'boolean':
      return of
  }
}
