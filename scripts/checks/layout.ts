import type { ModuleGraph } from './module-graph.ts'
import type { Finding, Outcome } from './report.ts'
import { filesOf, isGenerated, isTest, read } from './tree.ts'

const most = { ts: 300, tsx: 350 }
const usual = 180
const vague = /(^|\/)(utils?|helpers?|common|types|shared|misc|lib\/lib)(\/|\.tsx?$)/
const maxIndexExports = 10
const ours = ['server/src/**/*.ts', 'web/src/**/*.{ts,tsx}', 'scripts/**/*.{ts,mjs}', 'bench/**/*.ts', 'e2e/**/*.ts']

/** Sizes, names and places of files; what stands inside them is for the linter and the boundary check. */
export function checkLayout(root: string, graph: ModuleGraph): Outcome {
  const files = filesOf(root, ours).filter((path) => !isGenerated(path))
  const sizes = new Map(files.map((path) => [path, read(root, path).split('\n').length - 1]))
  const production = [...sizes].filter(([path]) => !isTest(path)).map(([, size]) => size)
  const findings = [
    ...tooLong(sizes),
    ...tooLongOnTheWhole(production),
    ...files.flatMap(wrongPlace),
    ...files.flatMap((path) => wrongIndex(root, path, graph)),
  ]
  return {
    findings,
    seen: `${files.length} files, median ${percentile(production, 50)} lines, p95 ${percentile(production, 95)}`,
  }
}

function tooLong(sizes: ReadonlyMap<string, number>): Finding[] {
  const limit = (path: string) => (path.endsWith('.tsx') ? most.tsx : most.ts)
  return [...sizes]
    .filter(([path, size]) => size > limit(path))
    .map(([path, size]) => ({
      file: `${path} (${size} lines)`,
      rule: 'layout-size',
      why: `A file of more than ${most.ts} lines (tsx ${most.tsx}) is read by nobody.`,
      fix: 'Split it by verb: one command, one view, one rule a file.',
    }))
}

function tooLongOnTheWhole(production: number[]): Finding[] {
  const p95 = percentile(production, 95)
  if (p95 <= usual) return []
  const why = `19 of 20 files must have at most ${usual} lines; now it is ${p95}.`
  return [{ file: 'all files', rule: 'layout-sizes', why, fix: 'Split the longest files by verb.' }]
}

/** Of nothing it is 0. */
function percentile(numbers: number[], percent: number): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil((sorted.length * percent) / 100) - 1)] ?? 0
}

function wrongPlace(path: string): Finding[] {
  if (vague.test(path)) {
    return [
      {
        file: path,
        rule: 'layout-names',
        why: 'A name that fits everything tells nothing, and collects everything.',
        fix: 'Name it by what it does, beside whoever uses it.',
      },
    ]
  }
  if (path.endsWith('/index.ts') && !/^server\/src\/modules\/[^/]+\/index\.ts$/.test(path)) {
    return [
      {
        file: path,
        rule: 'layout-barrels',
        why: 'A barrel hides where things are and loads all of them.',
        fix: 'Import from the file itself; only a module has an index.ts.',
      },
    ]
  }
  return []
}

function wrongIndex(root: string, path: string, graph: ModuleGraph): Finding[] {
  const module = /^server\/src\/modules\/([^/]+)\/index\.ts$/.exec(path)?.[1]
  if (!module) return []
  const limit = graph.modules[module]?.exports ?? maxIndexExports
  const text = read(root, path)
  const found: Finding[] = []
  const lists = [...text.matchAll(/^export\s+(type\s+)?{([^}]*)}\s+from\s+'[^']+'/gm)]
  // Types cost a reader little and come along with the functions that use them.
  const names = lists
    .flatMap(([, type, list]) => (type ? [] : list!.split(',')))
    .filter((name) => name.trim() !== '' && !/^\s*type\s/.test(name))
  if (names.length > limit) {
    const why = `A module shows others at most ${limit} values; more is a sign of two modules or of a missing command.`
    found.push({
      file: `${path} (${names.length} exports)`,
      rule: 'layout-index',
      why,
      fix: 'Export a command instead of its parts, drop what nobody imports, or split the module. A base module may raise its limit by "exports" in module-graph.json.',
    })
  }
  const rest = lists
    .reduce((left, [whole]) => left.replace(whole, ''), text)
    .replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
  if (rest.replaceAll(';', '').trim() !== '') {
    found.push({
      file: path,
      rule: 'layout-index',
      why: 'An index.ts is the module’s door: whatever else stands in it is found by nobody.',
      fix: 'Leave only `export { … } from` lines; move the rest into a file named after it.',
    })
  }
  return found
}
