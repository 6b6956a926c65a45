import ts from 'typescript'
import { tablesWritten, unknownTable } from './sql-writes.ts'

export interface Write {
  line: number
  /** Undefined when the source does not name it: a variable, or a `${…}` in SQL. */
  table: string | undefined
}

const builders = new Set(['insertInto', 'updateTable', 'deleteFrom', 'mergeInto', 'replaceInto'])

/** Every write that a source file makes: by the query builder, by SQL, by a kind of its own or by another module's kind. */
export function writesOf(path: string, text: string, knownTables: ReadonlySet<string>): Write[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const writes: Write[] = []
  const add = (node: ts.Node, table: string | undefined) =>
    writes.push({ line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1, table })
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) for (const table of builderTables(node)) add(node, table)
    if (ts.isTaggedTemplateExpression(node) && isSql(node.tag))
      for (const table of tablesWritten(templateText(node.template)))
        add(node, table === unknownTable ? undefined : table)
    else if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) {
      // A plain string may be a sentence; it is SQL when it names a table that exists.
      if (!isSqlTemplate(node))
        for (const table of tablesWritten(templateText(node))) if (knownTables.has(table)) add(node, table)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return writes
}

/** `insertInto('x')`, `updateTable(['x', 'y as z'])`, `defineKind({ table: 'x' })`. */
function builderTables(call: ts.CallExpression): (string | undefined)[] {
  const { expression } = call
  const [first] = call.arguments
  if (ts.isPropertyAccessExpression(expression) && builders.has(expression.name.text)) {
    if (!first) return []
    const names = ts.isArrayLiteralExpression(first) ? first.elements : [first]
    return names.map((item) => (ts.isStringLiteralLike(item) ? item.text.split(/\s/)[0] : undefined))
  }
  if (ts.isIdentifier(expression) && expression.text === 'defineKind' && first && ts.isObjectLiteralExpression(first)) {
    const property = first.properties.find(
      (item) => item.name && ts.isIdentifier(item.name) && item.name.text === 'table',
    )
    return [
      property && ts.isPropertyAssignment(property) && ts.isStringLiteralLike(property.initializer)
        ? property.initializer.text
        : undefined,
    ]
  }
  return []
}

/** `sql`, `sql<Row>`, and whatever ends in `.sql`. */
function isSql(tag: ts.Expression): boolean {
  return tag.getText() === 'sql' || tag.getText().endsWith('.sql')
}

function isSqlTemplate(node: ts.Node): boolean {
  return ts.isTaggedTemplateExpression(node.parent) && isSql(node.parent.tag)
}

function templateText(node: ts.Node): string {
  if (ts.isStringLiteralLike(node)) return node.text
  if (!ts.isTemplateExpression(node)) return ''
  return node.head.text + node.templateSpans.map((span) => tableIn(span.expression) + span.literal.text).join('')
}

/** `${sql.table('customers')}` names its table; any other expression hides it. */
function tableIn(expression: ts.Expression): string {
  if (ts.isStringLiteralLike(expression)) return expression.text
  if (!ts.isCallExpression(expression) || !/(^|\.)(table|ref|id|raw|lit)$/.test(expression.expression.getText()))
    return unknownTable
  const [first] = expression.arguments
  return first && ts.isStringLiteralLike(first) ? first.text : unknownTable
}

/** Calls like `updateRow(tx, ctx, customerKind, …)` with a kind that comes from another module. */
export function foreignKindWrites(path: string, text: string): Write[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const foreign = new Set<string>()
  const writers = new Set<string>()
  for (const statement of source.statements.filter(ts.isImportDeclaration)) {
    const from = (statement.moduleSpecifier as ts.StringLiteral).text
    const bindings = statement.importClause?.namedBindings
    const names = bindings && ts.isNamedImports(bindings) ? bindings.elements.map((element) => element.name.text) : []
    if (from.endsWith('platform/records/store.ts')) names.forEach((item) => writers.add(item))
    if (/^(\.\.\/)+[a-z-]+\/(index|fields)\.ts$/.test(from)) names.forEach((item) => foreign.add(item))
  }
  const writes: Write[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && writers.has(node.expression.getText())) {
      const kind = node.arguments.find((item) => ts.isIdentifier(item) && foreign.has(item.text))
      if (kind)
        writes.push({ line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1, table: kind.getText() })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return writes
}
