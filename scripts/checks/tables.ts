import type { ModuleGraph } from './module-graph.ts'
import type { Finding, Outcome } from './report.ts'
import { filesOf, isGenerated, isTest, read } from './tree.ts'
import { foreignKindWrites, writesOf } from './written-tables.ts'

/** A table is written by the module that owns it and by nobody else: its rules then stand in one place. */
export function checkTables(root: string, graph: ModuleGraph): Outcome {
  const owners = new Map(
    Object.entries(graph.modules).flatMap(([name, entry]) => entry.tables.map((table) => [table, name] as const)),
  )
  for (const table of graph.platform.tables) owners.set(table, 'platform')
  const known = new Set(owners.keys())
  const files = filesOf(root, ['server/src/**/*.ts']).filter(
    (path) => !isTest(path) && !isGenerated(path) && !path.includes('/testing/'),
  )
  const findings: Finding[] = []
  let seen = 0
  for (const path of files) {
    const text = read(root, path)
    const writer = writerOf(path)
    const writes = writesOf(path, text, known)
    seen += writes.length
    for (const { line, table } of writes) {
      const finding = table === undefined ? hidden(writer) : foreign(table, writer, owners)
      if (finding) findings.push({ file: `${path}:${line}${table ? `: ${table}` : ''}`, ...finding })
    }
    for (const { line, table } of foreignKindWrites(path, text)) {
      findings.push({ file: `${path}:${line}: ${table}`, rule: 'tables-own-only', why, fix })
    }
  }
  return { findings, seen: `${files.length} files, ${seen} writes` }
}

const why =
  'Only the module that owns a table knows what must hold in it, which activity a change leaves and whom it concerns.'
const fix =
  'Call the owner’s command (its index.ts exports one that takes the open transaction, such as createCustomerIn).'

function writerOf(path: string): string {
  return /^server\/src\/modules\/([^/]+)\//.exec(path)?.[1] ?? /^server\/src\/(platform)\//.exec(path)?.[1] ?? 'nobody'
}

function foreign(
  table: string,
  writer: string,
  owners: ReadonlyMap<string, string>,
): Omit<Finding, 'file'> | undefined {
  const owner = owners.get(table)
  if (owner === writer) return undefined
  if (owner) return { rule: 'tables-own-only', why, fix: `${fix} ${table} belongs to ${owner}.` }
  return {
    rule: 'tables-known',
    why: 'A write into a table that no module owns.',
    fix: 'Add the table to its module in module-graph.json, or correct the name.',
  }
}

/** The platform's record store writes the table of the kind it is given; a module always knows its own. */
function hidden(writer: string): Omit<Finding, 'file'> | undefined {
  if (writer === 'platform') return undefined
  return {
    rule: 'tables-named',
    why: 'The table is a variable here, so nobody can see or check whose it is.',
    fix: 'Write the table’s name in the statement.',
  }
}
