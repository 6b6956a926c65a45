import type { Rule } from './boundary-rules.ts'
import type { ModuleGraph } from './module-graph.ts'

const tests = String.raw`\.test\.tsx?$`

export function webRules(graph: ModuleGraph): Rule[] {
  const features = Object.entries(graph.web.features)
  return [
    ...sideRules,
    layer('lib', '(features|components|app)'),
    layer('components', '(features|app)'),
    layer('features', 'app'),
    layer('locales', '(features|components|app|lib)'),
    ...features.map(([name, mayImport]) => featureRule(name, mayImport)),
  ]
}

const sideRules: Rule[] = [
  {
    name: 'web-never-imports-server',
    comment: 'The web knows the server by its API alone, as every integrator does.',
    fix: 'Use the types of lib/api.gen.ts; what is missing there is missing in the API.',
    from: { path: '^web/' },
    to: { path: ['^server/', packageOf('fastify|kysely|pg|better-auth|graphile-worker')] },
  },
  {
    name: 'server-never-imports-web',
    comment: 'The server runs without the web.',
    fix: 'Move it to the side that needs it.',
    from: { path: '^server/' },
    to: { path: ['^web/', packageOf('react|react-dom|antd|@tanstack')] },
  },
]

function layer(from: string, above: string): Rule {
  return {
    name: 'web-layers',
    comment:
      'The web imports one way: app → features → components → lib. What is below must work without what is above.',
    fix: 'Move the shared part down, or pass it in as a prop.',
    from: { path: `^web/src/${from}/`, pathNot: tests },
    to: { path: `^web/src/${above}/` },
  }
}

function featureRule(name: string, mayImport: string[]): Rule {
  return {
    name: 'feature-edges',
    comment: `By module-graph.json features/${name} may import ${mayImport.map((feature) => `features/${feature}`).join(', ') || 'no other feature'}.`,
    fix: 'Move the shared part to components/, or declare the edge under "web" in module-graph.json.',
    from: { path: `^web/src/features/${name}/`, pathNot: tests },
    to: { path: '^web/src/features/', pathNot: `^web/src/features/(${[name, ...mayImport].join('|')})/` },
  }
}

function packageOf(names: string): string {
  return `node_modules/(${names})(/|$)`
}
