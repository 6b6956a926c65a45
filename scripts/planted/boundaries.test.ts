import { expect, test } from 'vitest'
import { boundaryRules } from '../checks/boundary-rules.ts'
import { checkBoundaries } from '../checks/boundaries.ts'
import { readModuleGraph } from '../checks/module-graph.ts'
import { repository } from '../checks/tree.ts'
import { broken, plant, smallGraph, soundTree } from './plant.ts'

const check = async (files: Record<string, string>) =>
  broken(await checkBoundaries(plant({ ...soundTree, ...files }), smallGraph))

test('a tree that keeps every rule passes', async () => {
  expect(await check({})).toEqual([])
})

interface Planted {
  rule: string
  file: string
  text: string
}

const planted: Planted[] = [
  {
    rule: 'platform-knows-no-module',
    file: 'server/src/platform/id.ts',
    text: `import { addPortRoutes } from '../modules/ports/index.ts'\nexport const x = addPortRoutes`,
  },
  {
    rule: 'platform-knows-no-module',
    file: 'server/src/platform/id.ts',
    text: `import type { addPortRoutes } from '../modules/ports/index.ts'\nexport type X = typeof addPortRoutes`,
  },
  {
    rule: 'platform-knows-no-module',
    file: 'server/src/platform/lazy.ts',
    text: `export const x = () => import('../modules/ports/index.ts')`,
  },
  {
    rule: 'modules-by-index-only',
    file: 'server/src/modules/ships/move-ship.ts',
    text: `import { loadUser } from '../identity/queries.ts'\nexport const x = loadUser`,
  },
  {
    rule: 'modules-by-index-only',
    file: 'server/src/modules/ships/other.test.ts',
    text: `import { loadUser } from '../identity/queries.ts'\nexport const x = loadUser`,
  },
  {
    rule: 'modules-by-index-only',
    file: 'server/src/main.ts',
    text: `import { loadUser } from './modules/identity/queries.ts'\nexport const x = loadUser`,
  },
  {
    rule: 'modules-by-index-only',
    file: 'server/src/testing/app.ts',
    text: `import { loadUser } from '../modules/identity/queries.ts'\nexport const x = loadUser`,
  },
  {
    rule: 'modules-meet-in-modules-ts',
    file: 'server/src/report.ts',
    text: `import { loadUser } from './modules/identity/index.ts'\nexport const x = loadUser`,
  },
  {
    rule: 'modules-know-no-application',
    file: 'server/src/modules/ports/routes.ts',
    text: `import type { add } from '../../modules.ts'\nexport const addPortRoutes = (x: typeof add) => x`,
  },
  {
    rule: 'module-edges',
    file: 'server/src/modules/ports/move-port.ts',
    text: `import { addShipRoutes } from '../ships/index.ts'\nexport const x = addShipRoutes`,
  },
  {
    rule: 'module-edges',
    file: 'server/src/modules/identity/queries.ts',
    text: `import type { addPortRoutes } from '../ports/index.ts'\nexport const loadUser = (x: typeof addPortRoutes) => x`,
  },
  {
    rule: 'no-cycles',
    file: 'server/src/modules/ships/store.ts',
    text: `import { createShip } from './create-ship.ts'\nexport const insert = createShip`,
  },
  {
    rule: 'imports-resolve',
    file: 'server/src/platform/id.ts',
    text: `import { gone } from './gone.ts'\nexport type Id = string\nexport const newId = () => gone`,
  },
  {
    rule: 'no-test-code-in-production',
    file: 'server/src/modules/ports/move-port.ts',
    text: `import { makePort } from './factory.ts'\nexport const x = makePort`,
  },
  {
    rule: 'no-test-code-in-production',
    file: 'web/src/lib/api.ts',
    text: `import { test } from 'vitest'\nexport const api = test`,
  },
  {
    rule: 'sql-in-store-queries-policy',
    file: 'server/src/modules/ships/move-ship.ts',
    text: `import { sql } from 'kysely'\nexport const x = sql`,
  },
  {
    rule: 'sql-in-store-queries-policy',
    file: 'server/src/platform/id.ts',
    text: `import type { Kysely } from 'kysely'\nexport type Id = Kysely<unknown>\nexport const newId = () => 1`,
  },
  {
    rule: 'sql-in-store-queries-policy',
    file: 'server/src/main.ts',
    text: `import { sql } from 'kysely'\nexport const x = sql`,
  },
  {
    rule: 'connections-in-platform',
    file: 'server/src/modules/ships/queries.ts',
    text: `import pg from 'pg'\nexport const x = pg`,
  },
  {
    rule: 'http-in-routes',
    file: 'server/src/modules/ships/move-ship.ts',
    text: `import type { FastifyRequest } from 'fastify'\nexport const x = (request: FastifyRequest) => request`,
  },
  {
    rule: 'http-in-routes',
    file: 'server/src/modules/ships/queries.ts',
    text: `import rateLimit from '@fastify/rate-limit'\nexport const x = rateLimit`,
  },
  {
    rule: 'queue-in-platform-jobs',
    file: 'server/src/modules/ships/jobs.ts',
    text: `import { run } from 'graphile-worker'\nexport const x = run`,
  },
  {
    rule: 'domain-does-no-io',
    file: 'server/src/modules/ports/port.ts',
    text: `import { pool } from '../../platform/db/pool.ts'\nexport const x = pool`,
  },
  {
    rule: 'domain-does-no-io',
    file: 'server/src/modules/ports/port-fees.ts',
    text: `import { readFile } from 'node:fs/promises'\nexport const x = readFile`,
  },
  {
    rule: 'domain-does-no-io',
    file: 'server/src/modules/ships/ship.ts',
    text: `import * as store from './store.ts'\nexport const isSeaworthy = store`,
  },
  {
    rule: 'web-never-imports-server',
    file: 'web/src/lib/api.ts',
    text: `import type { Id } from '../../../server/src/platform/id.ts'\nexport const api: Id = ''`,
  },
  {
    rule: 'server-never-imports-web',
    file: 'server/src/platform/id.ts',
    text: `import { api } from '../../../web/src/lib/api.ts'\nexport type Id = string\nexport const newId = () => api`,
  },
  {
    rule: 'web-layers',
    file: 'web/src/lib/page.ts',
    text: `import { Button } from '../components/button.tsx'\nexport const x = Button`,
  },
  {
    rule: 'web-layers',
    file: 'web/src/components/page.tsx',
    text: `import type { portName } from '../features/ports/port-name.ts'\nexport const x = (name: typeof portName) => name`,
  },
  {
    rule: 'web-layers',
    file: 'web/src/features/ports/port-name.ts',
    text: `import type { page } from '../../app/main.tsx'\nexport const portName = (x: typeof page) => x`,
  },
  {
    rule: 'feature-edges',
    file: 'web/src/features/ports/port-page.tsx',
    text: `import { ShipPage } from '../ships/ship-page.tsx'\nexport const x = ShipPage`,
  },
]

test.for(planted)('$rule catches $file', async ({ rule, file, text }) => {
  const found = await check({ [file]: text })
  expect(found.filter((line) => line.startsWith(`${rule}: `) && line.includes(file))).not.toEqual([])
})

test('types may point both ways, since they are gone at run time', async () => {
  expect(
    await check({
      'server/src/platform/db/pool.ts': `import type { server } from '../http/server.ts'\nexport type X = typeof server\nexport const pool = 1`,
      'server/src/platform/http/server.ts': `import { pool } from '../db/pool.ts'\nexport const server = pool`,
    }),
  ).toEqual([])
})

test('every rule has a planted violation', () => {
  const names = new Set(boundaryRules(readModuleGraph(repository)).map((rule) => rule.name))
  expect([...names].filter((name) => !planted.some(({ rule }) => rule === name))).toEqual([])
})

test('a file that dependency-cruiser did not parse is reported', async () => {
  const root = plant({
    ...soundTree,
    'server/src/modules/ports/skipped.d.mts': 'export {}',
    'web/src/lib/api.ts': `import type { page } from './\u0000page.ts'\nexport const api = ''`,
  })
  expect(broken(await checkBoundaries(root, smallGraph))).toContain('boundaries-see-everything: web/src/lib/api.ts')
})
