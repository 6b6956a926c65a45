import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { ModuleGraph } from '../checks/module-graph.ts'
import type { Outcome } from '../checks/report.ts'
import { repository } from '../checks/tree.ts'

/** A folder of its own with these files, gone after the test; packages resolve as in the repository. */
export function plant(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'fairway-planted-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  symlinkSync(join(repository, 'node_modules'), join(root, 'node_modules'))
  for (const [path, text] of Object.entries({
    '.gitignore': 'node_modules',
    'package.json': '{\n  "type": "module"\n}\n',
    ...files,
  })) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return root
}

/** `rule file` of every finding, which is what a planted test compares. */
export function broken({ findings }: Outcome): string[] {
  return findings.map((finding) => `${finding.rule}: ${finding.file}`)
}

/** Two levels, one edge between them and one beside: enough for every rule to have something to forbid. */
export const smallGraph: ModuleGraph = {
  platform: { tables: ['counters'] },
  modules: {
    identity: { level: 1, dependsOn: [], tables: ['users'], adapters: ['auth'] },
    ships: { level: 2, dependsOn: ['identity'], tables: ['ships', 'ship_crews'] },
    ports: { level: 2, dependsOn: [], tables: ['ports'] },
  },
  commandVerbs: ['create', 'move'],
  web: { features: { ships: ['ports'], ports: [] } },
}

/** A tree in which nothing is wrong; a planted test adds the one thing that is. */
export const soundTree: Record<string, string> = {
  'server/src/modules.ts': `import { addShipRoutes } from './modules/ships/index.ts'\nimport { addPortRoutes } from './modules/ports/index.ts'\nexport const add = [addShipRoutes, addPortRoutes]\n`,
  'server/src/platform/id.ts': `export type Id = string\nexport const newId = (): Id => 'id'\n`,
  'server/src/platform/db/pool.ts': `import { sql } from 'kysely'\nexport const pool = sql\n`,
  'server/src/platform/http/server.ts': `import Fastify from 'fastify'\nexport const server = Fastify\n`,
  'server/src/platform/jobs/queue.ts': `import { run } from 'graphile-worker'\nexport const queue = run\n`,
  'server/src/modules/identity/index.ts': `export { loadUser } from './queries.ts'\n`,
  'server/src/modules/identity/queries.ts': `import { sql } from 'kysely'\nexport const loadUser = sql\n`,
  'server/src/modules/identity/auth.ts': `import { pool } from '../../platform/db/pool.ts'\nexport const auth = pool\n`,
  'server/src/modules/ships/index.ts': `export { addShipRoutes } from './routes.ts'\n`,
  'server/src/modules/ships/routes.ts': `import type { FastifyInstance } from 'fastify'\nimport { createShip } from './create-ship.ts'\nexport const addShipRoutes = (app: FastifyInstance) => [app, createShip]\n`,
  'server/src/modules/ships/create-ship.ts': `import { loadUser } from '../identity/index.ts'\nimport type { Id } from '../../platform/id.ts'\nimport { isSeaworthy } from './ship.ts'\nimport * as store from './store.ts'\nexport const createShip = (id: Id) => [id, loadUser, isSeaworthy, store]\n`,
  'server/src/modules/ships/ship.ts': `import { newId } from '../../platform/id.ts'\nimport type { pool } from '../../platform/db/pool.ts'\nexport const isSeaworthy = (tx: typeof pool) => [newId, tx]\n`,
  'server/src/modules/ships/store.ts': `import { sql } from 'kysely'\nexport const insert = sql\n`,
  'server/src/modules/ports/index.ts': `export { addPortRoutes } from './routes.ts'\n`,
  'server/src/modules/ports/routes.ts': `export const addPortRoutes = () => undefined\n`,
  'server/src/modules/ports/factory.ts': `export const makePort = () => 'port'\n`,
  'server/src/modules/ships/ships.test.ts': `import { test } from 'vitest'\nimport { makePort } from '../ports/factory.ts'\ntest('x', () => void makePort())\n`,
  'web/src/app/main.tsx': `import { ShipPage } from '../features/ships/ship-page.tsx'\nexport const page = ShipPage\n`,
  'web/src/features/ships/ship-page.tsx': `import { Button } from '../../components/button.tsx'\nimport { portName } from '../ports/port-name.ts'\nexport const ShipPage = () => [Button, portName]\n`,
  'web/src/features/ports/port-name.ts': `export const portName = ''\n`,
  'web/src/components/button.tsx': `import { api } from '../lib/api.ts'\nexport const Button = api\n`,
  'web/src/lib/api.ts': `export const api = ''\n`,
}
