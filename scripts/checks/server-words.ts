import ts from 'typescript'
import { filesOf, isTest, read } from './tree.ts'

export interface ServerWords {
  /** In `{ path, code: 'x' }` and `conflict('x', …)`, each with one file where it stands. */
  errorCodes: Map<string, string>
  /** In `activityKind('opportunity.won', …)`. */
  activityKinds: Map<string, string>
}

const makers = /^(conflict|refused|AppError|unprocessable)$/

/** The codes by which the server tells the web what to say. */
export function readServerWords(root: string): ServerWords {
  const words: ServerWords = { errorCodes: new Map(), activityKinds: new Map() }
  for (const path of filesOf(root, ['server/src/**/*.ts'])) {
    if (isTest(path) || path.includes('/testing/')) continue
    const text = read(root, path)
    if (/code|activityKind|conflict/.test(text)) readFile(path, text, words)
  }
  return words
}

function readFile(path: string, text: string, { errorCodes, activityKinds }: ServerWords): void {
  const addCode = (node: ts.Node | undefined) => {
    if (node && ts.isStringLiteral(node) && /^[a-z][a-z_]+$/.test(node.text)) errorCodes.set(node.text, path)
  }
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node) && propertyOf(node, 'path')) addCode(propertyOf(node, 'code')?.initializer)
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      const called = node.expression.getText()
      const [first] = node.arguments ?? []
      if (makers.test(called)) node.arguments?.slice(0, 2).forEach(addCode)
      if (called === 'activityKind' && first && ts.isStringLiteral(first)) activityKinds.set(first.text, path)
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true))
}

function propertyOf(object: ts.ObjectLiteralExpression, name: string): ts.PropertyAssignment | undefined {
  return object.properties.filter(ts.isPropertyAssignment).find((property) => property.name.getText() === name)
}
