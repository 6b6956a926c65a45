import ts from 'typescript'

/** A key that the source names. `${…}` in a template becomes `*`, which stands for anything. */
export interface KeyUse {
  line: number
  /** `namespace:key`, or the bare key. */
  key: string
  /** Inside a call of t(): then the key must exist. Any other string only counts as a possible use. */
  isCall: boolean
  /** Where a bare key may live: the namespaces that the file asks for. */
  namespaces: string[]
}

export interface Literal {
  line: number
  text: string
}

/** Attributes and properties whose text people read. */
const spokenAttribute =
  /^(title|label|placeholder|alt|aria-label|aria-description|aria-roledescription|description|message|content|okText|cancelText|tooltip|subTitle|extra|emptyText|header|help|hint|caption|addonAfter|addonBefore|suffix|prefix)$/
const spokenProperty =
  /^(title|label|placeholder|ariaLabel|description|message|okText|cancelText|tooltip|subTitle|emptyText)$/
const words = /\p{Script=Han}|\p{L}{2,}/u
const sentence = /\p{Script=Han}|^\p{Lu}\p{Ll}+$|\p{L}\s+\p{L}/u

/** What a source file of the web says by itself (which only locale files may), and which keys it names. */
export function readUses(path: string, text: string): { uses: KeyUse[]; literals: Literal[] } {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const uses: KeyUse[] = []
  const literals: Literal[] = []
  const namespaces: string[] = []
  const translators = new Set(['wordFor'])
  const lineOf = (node: ts.Node) => source.getLineAndCharacterOfPosition(node.getStart()).line + 1

  const learn = (node: ts.Node): void => {
    if (
      ts.isVariableDeclaration(node) &&
      node.initializer &&
      ts.isCallExpression(node.initializer) &&
      /^use(Translation|Words)$|getFixedT$/.test(node.initializer.expression.getText())
    ) {
      namespaces.push(...stringsIn(node.initializer))
      if (ts.isObjectBindingPattern(node.name)) {
        for (const { name, propertyName } of node.name.elements)
          if ((propertyName ?? name).getText() === 't') translators.add(name.getText())
      } else translators.add(node.name.getText())
    }
    ts.forEachChild(node, learn)
  }
  learn(source)
  translators.add('t')
  if (!namespaces.includes('common')) namespaces.push('common')

  const visit = (node: ts.Node, isCall: boolean): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return
    if (ts.isCallExpression(node) && translators.has(node.expression.getText().replace(/^.*\./, ''))) {
      const [first, ...rest] = node.arguments
      if (first) visit(first, true)
      rest.forEach((argument) => visit(argument, false))
      return
    }
    if (ts.isJsxText(node) && words.test(node.text.replaceAll(/&\w+;/g, '')) && node.text.trim() !== 'Fairway')
      literals.push({ line: lineOf(node), text: node.text.trim() })
    if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) {
      const said = patternOf(node)
      uses.push({ line: lineOf(node), key: said, isCall, namespaces })
      if (!isCall && (/\p{Script=Han}/u.test(said) || isSpoken(node, said)))
        literals.push({ line: lineOf(node), text: said })
    }
    // In t(isNew ? 'a' : 'b') and t(key ?? 'c') every branch is a key; in t(names[kind]) the index is not.
    const keeps =
      isCall &&
      (ts.isConditionalExpression(node) ||
        ts.isBinaryExpression(node) ||
        ts.isParenthesizedExpression(node) ||
        ts.isAsExpression(node) ||
        ts.isSatisfiesExpression(node) ||
        ts.isArrayLiteralExpression(node))
    ts.forEachChild(node, (child) =>
      visit(child, keeps && !(ts.isConditionalExpression(node) && child === node.condition) && !isCompared(node)),
    )
  }
  visit(source, false)
  return { uses, literals }
}

const comparisons = new Set([ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsEqualsToken])
const isCompared = (node: ts.Node) => ts.isBinaryExpression(node) && comparisons.has(node.operatorToken.kind)

function isSpoken(node: ts.StringLiteralLike | ts.TemplateExpression, said: string): boolean {
  const { parent } = node
  const attribute = ts.isJsxExpression(parent) ? parent.parent : parent
  if (ts.isJsxAttribute(attribute))
    return spokenAttribute.test(attribute.name.getText()) && words.test(said.replaceAll('*', '')) && said !== 'Fairway'
  if (ts.isJsxElement(attribute) || ts.isJsxFragment(attribute))
    return words.test(said.replaceAll('*', '')) && said !== 'Fairway'
  return ts.isPropertyAssignment(parent) && spokenProperty.test(parent.name.getText()) && sentence.test(said)
}

function stringsIn(call: ts.CallExpression): string[] {
  const found: string[] = []
  const walk = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) found.push(node.text)
    ts.forEachChild(node, walk)
  }
  call.arguments.forEach(walk)
  return found
}

function patternOf(node: ts.StringLiteralLike | ts.TemplateExpression): string {
  if (ts.isStringLiteralLike(node)) return node.text
  return node.head.text + node.templateSpans.map((span) => `*${span.literal.text}`).join('')
}
