import { cruise, type ICruiseResult, type IModule } from 'dependency-cruiser'
import ts from 'typescript'
import { boundaryRules, cruiseOptions, type Rule } from './boundary-rules.ts'
import { checkModuleGraph, type ModuleGraph } from './module-graph.ts'
import type { Finding, Outcome } from './report.ts'
import { filesOf, isTest, read, sourcePatterns } from './tree.ts'

/** Cruises server and web under `root` and compares every import with the rules; the graph itself is checked too. */
export async function checkBoundaries(root: string, graph: ModuleGraph): Promise<Outcome> {
  const rules = boundaryRules(graph)
  const { modules, summary } = await cruiseSources(root, rules)
  const files = filesOf(root, sourcePatterns)
  const findings = [
    ...checkModuleGraph(root, graph),
    ...blindSpots(root, files, modules),
    ...needlessEdges(graph, modules),
    ...summary.violations.map((violation) => toFinding(violation, rules)),
  ]
  const edges = modules.reduce((sum, module) => sum + module.dependencies.length, 0)
  return { findings, seen: `${files.length} files, ${edges} imports, ${rules.length} rules` }
}

async function cruiseSources(root: string, rules: Rule[]): Promise<ICruiseResult> {
  const folders = ['server/src', 'web/src'].filter((folder) => filesOf(root, [`${folder}/**/*.{ts,tsx}`]).length > 0)
  const ruleSet = { forbidden: rules.map(({ fix: _, ...rule }) => rule) }
  const resolving = {
    extensions: ['.ts', '.tsx', '.js', '.mjs', '.json', '.d.ts', '.css'],
    conditionNames: ['import', 'node', 'types', 'default'],
    exportsFields: ['exports'],
  }
  const { output } = await cruise(folders, { ...cruiseOptions, baseDir: root, validate: true, ruleSet }, resolving)
  if (typeof output === 'string') throw new Error('dependency-cruiser answered with text instead of a result.')
  return output
}

/**
 * dependency-cruiser under a TypeScript it does not know parses nothing and passes. So every source file must have been
 * visited, and every file that imports a type from another must show that edge.
 */
function blindSpots(root: string, files: string[], modules: IModule[]): Finding[] {
  const visited = new Map(modules.map((module) => [module.source, module]))
  const found: Finding[] = []
  for (const file of files) {
    const module = visited.get(file)
    const typeImports = ownTypeImports(read(root, file))
    const seen = new Set(
      module?.dependencies.filter((edge) => edge.dependencyTypes.includes('type-only')).map((edge) => edge.module),
    )
    if (module && typeImports.every((specifier) => seen.has(specifier))) continue
    found.push({
      file,
      rule: 'boundaries-see-everything',
      why: 'dependency-cruiser has not seen this file or its `import type` edges, so its silence means nothing.',
      fix: 'See that `typescript` resolves to TypeScript 6 (package.json aliases it; 7 has no API) and that cruiseOptions keep tsPreCompilationDeps.',
    })
  }
  return found
}

/** What a file imports by `import type … from './…'`, read without dependency-cruiser. */
function ownTypeImports(text: string): string[] {
  const source = ts.createSourceFile('x.tsx', text, ts.ScriptTarget.Latest)
  return source.statements
    .filter(ts.isImportDeclaration)
    .filter((statement) => statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword)
    .map((statement) => (statement.moduleSpecifier as ts.StringLiteral).text)
    .filter((specifier) => specifier.startsWith('.'))
}

/** An edge that no import uses any more still allows the next one. */
function needlessEdges(graph: ModuleGraph, modules: IModule[]): Finding[] {
  const used = new Set<string>()
  for (const { source, dependencies } of modules.filter((module) => !isTest(module.source))) {
    for (const { resolved } of dependencies) used.add(`${areaOf(source)} → ${areaOf(resolved)}`)
  }
  const declared = [
    ...Object.entries(graph.modules).flatMap(([name, { dependsOn }]) =>
      dependsOn.map((to) => [`server/src/modules/${name}`, `server/src/modules/${to}`]),
    ),
    ...Object.entries(graph.web.features).flatMap(([name, features]) =>
      features.map((to) => [`web/src/features/${name}`, `web/src/features/${to}`]),
    ),
  ]
  return (
    declared
      // A module that is not there yet is told by graph-folders.
      .filter(([from, to]) => modules.some(({ source }) => areaOf(source) === from) && !used.has(`${from} → ${to}`))
      .map(([from, to]) => ({
        file: `module-graph.json: ${from} → ${to}`,
        rule: 'graph-edges-used',
        why: 'No import uses this edge, so the graph shows more than there is and would let the next one through unseen.',
        fix: 'Remove it from the graph; whoever needs it puts it back.',
      }))
  )
}

const areaOf = (path: string) => /^(?:server\/src\/modules|web\/src\/features)\/[^/]+/.exec(path)?.[0]

function toFinding(violation: ICruiseResult['summary']['violations'][number], rules: Rule[]): Finding {
  const { name } = violation.rule
  const candidates = rules.filter((rule) => rule.name === name)
  // Rules of one name differ in the folder they watch.
  const rule =
    candidates.find((candidate) =>
      [candidate.from.path ?? ''].flat().some((path) => new RegExp(path).test(violation.from)),
    ) ?? candidates[0]!
  const path = violation.cycle ? violation.cycle.map((step) => step.name).join(' → ') : violation.to
  return { file: `${violation.from} → ${path}`, rule: name, why: rule.comment, fix: rule.fix }
}
