/** A part of the text of a formula, in UTF-16 units, `to` not included. */
export interface Span {
  from: number
  to: number
}

/** A formula as it was written. */
export type Tree = Span &
  (
    | { is: 'number'; digits: string }
    | { is: 'text'; text: string }
    | { is: 'boolean'; value: boolean }
    | { is: 'field'; key: string }
    | { is: 'call'; name: string; args: Tree[] }
    | { is: 'percent' | 'minus'; of: Tree }
    | { is: 'binary'; op: Operator; left: Tree; right: Tree }
  )

export const comparisons = ['=', '<>', '<', '<=', '>', '>='] as const
export type Comparison = (typeof comparisons)[number]
export type Operator = Comparison | '&' | '+' | '-' | '*' | '/'

/** What is wrong with a formula, and where. */
export interface Fault extends Span {
  code: string
  params?: Record<string, unknown>
}

/** Ends the reading of a formula; its faults are told, never the error itself. */
export class FormulaFaults extends Error {
  readonly faults: readonly Fault[]

  constructor(faults: readonly Fault[]) {
    super(faults[0]?.code)
    this.faults = faults
  }
}

export class FormulaFault extends FormulaFaults {
  constructor(code: string, { from, to }: Span, params?: Record<string, unknown>) {
    super([{ code, from, to, ...(params ? { params } : {}) }])
  }
}
