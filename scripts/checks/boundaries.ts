import { cruise, type ICruiseResult, type IModule } from 'dependency-cruiser'
import ts from 'typescript'
import { boundaryRules, cruiseOptions, type Rule } from './boundary-rules.ts'
import { checkModuleGraph, type ModuleGraph } from './module-graph.ts'
import type { Finding, Outcome } from './report.ts'
import { filesOf, read, sourcePatterns } from './tree.ts'

/** Cruises server and web under `root` and compares every import with the rules; the graph itself is checked too. */
export async function checkBoundaries(root: string, graph: ModuleGraph): Promise<Outcome> {
  const rules = boundaryRules(graph)
  const { modules, summary } = await cruiseSources(root, rules)
  const files = filesOf(root, sourcePatterns)
  const findings = [
    ...checkModuleGraph(root, graph),
    ...blindSpots(root, files, modules),
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
