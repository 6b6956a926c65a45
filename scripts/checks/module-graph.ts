import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Finding } from './report.ts'
import { filesOf, read } from './tree.ts'

export interface ModuleEntry {
  level: number
  dependsOn: string[]
  /** The tables that this module alone writes. */
  tables: string[]
  /** Files that connect something from outside (a sign-in library, LISTEN) and so may do I/O under any name. */
  adapters?: string[]
  /** Files that act although a noun names them, as patterns: a demo story creates what it tells of. */
  commands?: string[]
  /** How many values its index.ts may export, when not ten: a base module serves everybody. */
  exports?: number
}

export interface ModuleGraph {
  platform: { tables: string[] }
  modules: Record<string, ModuleEntry>
  /** A file `<verb>-noun.ts` is a command; any other file without a role word is pure domain. */
  commandVerbs: string[]
  web: { features: Record<string, string[]> }
}

const file = 'module-graph.json'

export function readModuleGraph(root: string): ModuleGraph {
  return JSON.parse(read(root, file)) as ModuleGraph
}

/** The graph must be true itself: known names, no way up, no circle, one owner per table, and a folder for every entry. */
export function checkModuleGraph(root: string, graph: ModuleGraph): Finding[] {
  return [
    ...wrongEdges(graph),
    ...circles('module', edgesOf(graph)),
    ...circles('feature', graph.web.features),
    ...wrongFolders(root, graph),
    ...wrongTables(root, graph),
  ]
}

const edgesOf = (graph: ModuleGraph) =>
  Object.fromEntries(Object.entries(graph.modules).map(([name, entry]) => [name, entry.dependsOn]))

function wrongEdges(graph: ModuleGraph): Finding[] {
  const found: Finding[] = []
  for (const [name, { level, dependsOn }] of Object.entries(graph.modules)) {
    for (const target of dependsOn) {
      const to = graph.modules[target]
      if (!to)
        found.push({
          file: `${file}: ${name} → ${target}`,
          rule: 'graph-names',
          why: 'A dependency that is no module.',
          fix: 'Correct the name, or add the module.',
        })
      else if (to.level > level) {
        found.push({
          file: `${file}: ${name} (level ${level}) → ${target} (level ${to.level})`,
          rule: 'graph-levels',
          why: 'Imports never go up.',
          fix: 'Let the lower module publish an activity and the higher one subscribe.',
        })
      }
    }
  }
  return found
}

function circles(what: string, edges: Record<string, string[]>): Finding[] {
  const done = new Set<string>()
  const found: Finding[] = []
  const walk = (name: string, path: string[]) => {
    if (path.includes(name)) {
      const circle = [...path.slice(path.indexOf(name)), name].join(' → ')
      found.push({
        file: `${file}: ${circle}`,
        rule: 'graph-circle',
        why: 'None of a circle can be read, tested or changed alone.',
        fix: `Drop one ${what} edge: move what both need down, or react to an activity.`,
      })
      return
    }
    if (done.has(name)) return
    for (const next of edges[name] ?? []) walk(next, [...path, name])
    done.add(name)
  }
  for (const name of Object.keys(edges)) walk(name, [])
  return found
}

function wrongFolders(root: string, graph: ModuleGraph): Finding[] {
  const compare = (folder: string, known: string[]) => {
    const there = new Set(
      filesOf(root, [`${folder}/*/**/*.{ts,tsx}`]).map((path) => path.slice(folder.length + 1).split('/')[0]!),
    )
    const missing = known
      .filter((name) => !there.has(name))
      .map((name) => ({
        file: `${file}: ${folder}/${name}`,
        rule: 'graph-folders',
        why: 'The graph lists it, but it has no source file.',
        fix: 'Remove the entry, or add the folder.',
      }))
    const unknown = [...there]
      .filter((name) => !known.includes(name))
      .map((name) => ({
        file: `${folder}/${name}`,
        rule: 'graph-folders',
        why: 'This folder is not in module-graph.json, so nothing says what it may import or write.',
        fix: 'Add it there: for a module its level, dependencies and tables; for a web feature the features it may import.',
      }))
    return [...missing, ...unknown]
  }
  return [
    ...compare('server/src/modules', Object.keys(graph.modules)),
    ...compare('web/src/features', Object.keys(graph.web.features)),
  ]
}

function wrongTables(root: string, graph: ModuleGraph): Finding[] {
  const owners = new Map<string, string[]>()
  const own = (owner: string, tables: string[]) =>
    tables.forEach((table) => owners.set(table, [...(owners.get(table) ?? []), owner]))
  own('platform', graph.platform.tables)
  for (const [name, entry] of Object.entries(graph.modules)) own(name, entry.tables)
  const shared = [...owners]
    .filter(([, names]) => names.length > 1)
    .map(([table, names]) => ({
      file: `${file}: ${table} (${names.join(', ')})`,
      rule: 'graph-tables',
      why: 'A table has one owner, who alone writes it.',
      fix: 'Leave it with the module that holds its rules; the others call that module.',
    }))
  if (!existsSync(join(root, 'server/migrations'))) return shared
  const created = tablesCreated(root)
  const unowned = [...created]
    .filter(([table]) => !owners.has(table))
    .map(([table, migration]) => ({
      file: `${migration}: ${table}`,
      rule: 'graph-tables',
      why: 'Nobody owns this table, so nobody is kept from writing it.',
      fix: 'Add it to "tables" of its module in module-graph.json.',
    }))
  // Kysely's migrator makes its own two tables without a migration.
  const gone = [...owners.keys()]
    .filter((table) => !created.has(table) && !table.startsWith('schema_migration'))
    .map((table) => ({
      file: `${file}: ${table}`,
      rule: 'graph-tables',
      why: 'No migration creates this table.',
      fix: 'Remove it from the graph, or correct its name.',
    }))
  return [...shared, ...unowned, ...gone]
}

/** Every table that a migration creates and none later drops, with the migration's path. */
function tablesCreated(root: string): Map<string, string> {
  const tables = new Map<string, string>()
  for (const migration of filesOf(root, ['server/migrations/*.sql'])) {
    const text = read(root, migration).replaceAll(/--.*$/gm, '')
    for (const [, verb, table] of text.matchAll(
      /\b(create|drop)\s+table\s+(?:if\s+(?:not\s+)?exists\s+)?"?([a-z_][a-z0-9_]*)/gi,
    )) {
      if (verb!.toLowerCase() === 'create') tables.set(table!, migration)
      else tables.delete(table!)
    }
  }
  return tables
}
