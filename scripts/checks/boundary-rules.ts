import type { ICruiseOptions, IForbiddenRuleType } from 'dependency-cruiser'
import type { ModuleGraph } from './module-graph.ts'
import { serverRules } from './server-rules.ts'
import { webRules } from './web-rules.ts'

export type Rule = IForbiddenRuleType & { name: string; comment: string; fix: string }

/** Every boundary of design and module graph as dependency-cruiser rules; `fix` is ours, for the message. */
export function boundaryRules(graph: ModuleGraph): Rule[] {
  return [...sharedRules, ...serverRules(graph), ...webRules(graph)].map((rule) => ({ severity: 'error', ...rule }))
}

// Without tsPreCompilationDeps `import type` is invisible, and half of the edges between modules are types.
export const cruiseOptions: ICruiseOptions = { doNotFollow: { path: 'node_modules' }, tsPreCompilationDeps: true }

const notProduction = String.raw`\.test\.tsx?$|/factory\.ts$|/testing/|/testing\.ts$`

const sharedRules: Rule[] = [
  {
    name: 'no-cycles',
    comment:
      'Files that import each other cannot be read, tested or loaded alone. Types may: they are gone at run time.',
    fix: 'Move what both need into a third file, or hand it over as a parameter.',
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    name: 'imports-resolve',
    comment: 'The import points to no file and no installed package.',
    fix: 'Correct the path (with its ending), or install the package.',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'no-test-code-in-production',
    comment: 'Builders, fixtures and test libraries are not shipped.',
    fix: 'Move what production needs out of the test file.',
    from: { path: '^(server|web)/src/', pathNot: notProduction },
    to: { path: `${notProduction}|node_modules/(vitest|fast-check|@playwright)/` },
  },
]
