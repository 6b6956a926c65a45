import { Decimal } from 'decimal.js'
import { parseFormula } from './parse-formula.ts'
import type { Fault, Tree } from './tree.ts'

/** Enough for products of the numbers that a formula can have to stay exact. */
const Exact = Decimal.clone({ precision: 100 })

/** Divisions by what is 0 for every record: nothing ever comes of them. Throws FormulaFaults where the formula cannot be read. */
export function divisionsByZero(formula: string): Fault[] {
  return partsOf(parseFormula(formula)).flatMap((part): Fault[] => {
    if (part.is !== 'binary' || part.op !== '/' || !constantOf(part.right)?.isZero()) return []
    return [{ code: 'formula_zero_divisor', from: part.right.from, to: part.right.to }]
  })
}

/** Itself and all within it, as they are read. */
function partsOf(tree: Tree): Tree[] {
  switch (tree.is) {
    case 'minus':
    case 'percent':
      return [tree, ...partsOf(tree.of)]
    case 'call':
      return [tree, ...tree.args.flatMap(partsOf)]
    case 'binary':
      return [tree, ...partsOf(tree.left), ...partsOf(tree.right)]
    default:
      return [tree]
  }
}

/** The value of what is made of numbers alone. */
function constantOf(tree: Tree): Decimal | undefined {
  switch (tree.is) {
    case 'number':
      return new Exact(tree.digits)
    case 'minus':
      return constantOf(tree.of)?.negated()
    case 'percent':
      return constantOf(tree.of)?.times('0.01')
    case 'binary':
      return constantOfBinary(tree)
    default:
      return undefined
  }
}

function constantOfBinary({ op, left, right }: Extract<Tree, { is: 'binary' }>): Decimal | undefined {
  const [a, b] = [constantOf(left), constantOf(right)]
  if (!a || !b) return undefined
  switch (op) {
    case '+':
      return a.plus(b)
    case '-':
      return a.minus(b)
    case '*':
      return a.times(b)
    case '/':
      return b.isZero() ? undefined : a.dividedBy(b)
    default:
      return undefined
  }
}
