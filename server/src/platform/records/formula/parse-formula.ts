import { EmbeddedActionsParser, EOF, type IToken, Lexer, type ParserMethod } from 'chevrotain'
import * as token from './tokens.ts'
import { FormulaFault, type Operator, type Span, type Tree } from './tree.ts'

const lexer = new Lexer(token.tokens, { positionTracking: 'onlyOffset' })
/** Deeper than anybody writes, and far from the end of the stack. */
const maxDepth = 40
/** As many as a JSON number carries. */
const maxDigits = 15

class FormulaParser extends EmbeddedActionsParser {
  constructor() {
    super(token.tokens, { maxLookahead: 2 })
    this.performSelfAnalysis()
  }

  readonly formula: ParserMethod<[], Tree> = this.RULE('formula', () => this.SUBRULE(this.comparison))

  readonly comparison: ParserMethod<[], Tree> = this.RULE('comparison', () => {
    let left = this.SUBRULE(this.joined)
    this.MANY(() => {
      const sign = this.CONSUME(token.Compare)
      left = binary(sign, left, this.SUBRULE2(this.joined))
    })
    return left
  })

  readonly joined: ParserMethod<[], Tree> = this.RULE('joined', () => {
    let left = this.SUBRULE(this.sum)
    this.MANY(() => {
      const sign = this.CONSUME(token.Join)
      left = binary({ ...sign, image: '&' }, left, this.SUBRULE2(this.sum))
    })
    return left
  })

  readonly sum: ParserMethod<[], Tree> = this.RULE('sum', () => {
    let left = this.SUBRULE(this.product)
    this.MANY(() => {
      const sign = this.CONSUME(token.Sum)
      left = binary(sign, left, this.SUBRULE2(this.product))
    })
    return left
  })

  readonly product: ParserMethod<[], Tree> = this.RULE('product', () => {
    let left = this.SUBRULE(this.signed)
    this.MANY(() => {
      const sign = this.CONSUME(token.Product)
      left = binary(sign, left, this.SUBRULE2(this.signed))
    })
    return left
  })

  readonly signed: ParserMethod<[], Tree> = this.RULE('signed', () => {
    const signs: IToken[] = []
    this.MANY(() => signs.push(this.CONSUME(token.Sum)))
    let tree = this.SUBRULE(this.atom)
    this.MANY2(() => {
      const sign = this.CONSUME(token.Percent)
      tree = { is: 'percent', of: tree, from: tree.from, to: spanOf(sign).to }
    })
    return this.ACTION(() => {
      for (const sign of signs.toReversed())
        if (token.signOf(sign.image) === '-') tree = { is: 'minus', of: tree, from: spanOf(sign).from, to: tree.to }
      return tree
    })
  })

  readonly atom: ParserMethod<[], Tree> = this.RULE('atom', () =>
    this.OR([
      { ALT: () => this.SUBRULE(this.call) },
      { ALT: () => this.SUBRULE(this.inBrackets) },
      { ALT: () => leaf(this.CONSUME(token.Digits)) },
      { ALT: () => leaf(this.CONSUME(token.Text)) },
      { ALT: () => leaf(this.CONSUME(token.Field)) },
      { ALT: () => leaf(this.CONSUME(token.Name)) },
    ]),
  )

  readonly call: ParserMethod<[], Tree> = this.RULE('call', (): Tree => {
    const name = this.CONSUME(token.Name)
    const args: Tree[] = []
    this.CONSUME(token.Open)
    this.MANY_SEP({ SEP: token.Comma, DEF: () => args.push(this.SUBRULE(this.comparison)) })
    const close = this.CONSUME(token.Close)
    return { is: 'call', name: name.image.toUpperCase(), args, from: spanOf(name).from, to: spanOf(close).to }
  })

  readonly inBrackets: ParserMethod<[], Tree> = this.RULE('inBrackets', () => {
    const open = this.CONSUME(token.Open)
    const tree = this.SUBRULE(this.comparison)
    const close = this.CONSUME(token.Close)
    return { ...tree, from: spanOf(open).from, to: spanOf(close).to }
  })
}

let parser: FormulaParser | undefined

/** Throws FormulaFault. A leading `=`, as in a spreadsheet, is no part of the formula. */
export function parseFormula(text: string): Tree {
  const nul = text.indexOf('\u0000')
  if (nul >= 0) throw new FormulaFault('formula_syntax', { from: nul, to: nul + 1 })
  const { tokens, errors } = lexer.tokenize(text.replace(/^\s*[=＝]/, (sign) => ' '.repeat(sign.length)))
  const [stray] = errors
  if (stray) {
    const isOpen = '{｛"“'.includes(text[stray.offset] ?? ' ')
    const to = isOpen ? text.length : stray.offset + stray.length
    throw new FormulaFault(isOpen ? 'formula_unfinished' : 'formula_syntax', { from: stray.offset, to })
  }
  refuseDepth(tokens)
  parser ??= new FormulaParser()
  parser.input = tokens
  const tree = parser.formula()
  const [fault] = parser.errors
  if (!fault) return tree
  if (fault.token.tokenType === EOF)
    throw new FormulaFault('formula_unfinished', { from: text.length, to: text.length })
  throw new FormulaFault('formula_syntax', spanOf(fault.token))
}

function refuseDepth(tokens: readonly IToken[]): void {
  let depth = 0
  for (const one of tokens) {
    if (one.tokenType === token.Open && ++depth > maxDepth)
      throw new FormulaFault('formula_too_deep', spanOf(one), { max: maxDepth })
    if (one.tokenType === token.Close) depth--
  }
}

function binary(sign: IToken, left: Tree, right: Tree): Tree {
  // While the parser studies itself it has no trees.
  const { from = 0, to = 0 } = { from: left?.from, to: right?.to } as Partial<Span>
  return { is: 'binary', op: token.signOf(sign.image) as Operator, left, right, from, to }
}

function leaf(one: IToken): Tree {
  const at = spanOf(one)
  const { image, tokenType } = one
  if (tokenType === token.Digits) {
    const digits = image.normalize('NFKC')
    if (digits.replace('.', '').length > maxDigits) throw new FormulaFault('formula_number', at, { max: maxDigits })
    return { is: 'number', digits, ...at }
  }
  if (tokenType === token.Text) return { is: 'text', text: unquoted(image), ...at }
  if (tokenType === token.Field) return { is: 'field', key: image.slice(1, -1).trim(), ...at }
  if (/^(true|false)$/i.test(image)) return { is: 'boolean', value: image.toLowerCase() === 'true', ...at }
  return { is: 'field', key: image, ...at }
}

function unquoted(image: string): string {
  const inner = image.slice(1, -1)
  return image.startsWith('"') ? inner.replaceAll('""', '"') : inner
}

function spanOf({ startOffset, image }: IToken): Span {
  return { from: startOffset, to: startOffset + image.length }
}
