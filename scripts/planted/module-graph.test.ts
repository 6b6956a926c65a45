import { expect, test } from 'vitest'
import { checkBoundaries } from '../checks/boundaries.ts'
import { readModuleGraph, type ModuleGraph } from '../checks/module-graph.ts'
import { broken, plant, smallGraph, soundTree } from './plant.ts'

const tables: Record<string, string> = {
  'server/migrations/1_all.sql': `
    CREATE TABLE users (id uuid); create table if not exists ships (id uuid); CREATE TABLE "ship_crews" (id uuid);
    CREATE TABLE ports (id uuid); CREATE TABLE counters (id uuid); CREATE TABLE old (id uuid); -- CREATE TABLE never (id uuid)
    DROP TABLE old;`,
}

async function check(change: (graph: ModuleGraph) => void, files: Record<string, string> = {}) {
  const graph = structuredClone(smallGraph)
  change(graph)
  const root = plant({ ...soundTree, ...tables, ...files, 'module-graph.json': JSON.stringify(graph) })
  return broken(await checkBoundaries(root, readModuleGraph(root)))
}

test('a graph that says what is there passes', async () => {
  expect(await check(() => undefined)).toEqual([])
})

test.for<[string, (graph: ModuleGraph) => void, string]>([
  [
    'an edge upwards',
    (graph) => graph.modules['identity']!.dependsOn.push('ships'),
    'graph-levels: module-graph.json: identity (level 1) → ships (level 2)',
  ],
  [
    'an edge to nothing',
    (graph) => graph.modules['ships']!.dependsOn.push('boats'),
    'graph-names: module-graph.json: ships → boats',
  ],
  [
    'a circle',
    (graph) => (graph.modules['ships']!.dependsOn.push('ports'), graph.modules['ports']!.dependsOn.push('ships')),
    'graph-circle: module-graph.json: ships → ports → ships',
  ],
  [
    'a circle of features',
    (graph) => graph.web.features['ports']!.push('ships'),
    'graph-circle: module-graph.json: ships → ports → ships',
  ],
  [
    'an edge that nothing uses',
    (graph) => graph.modules['ports']!.dependsOn.push('identity'),
    'graph-edges-used: module-graph.json: server/src/modules/ports → server/src/modules/identity',
  ],
  [
    'a module without a folder',
    (graph) => (graph.modules['boats'] = { level: 2, dependsOn: [], tables: [] }),
    'graph-folders: module-graph.json: server/src/modules/boats',
  ],
  ['a folder without a module', (graph) => delete graph.modules['ports'], 'graph-folders: server/src/modules/ports'],
  [
    'a feature without a folder',
    (graph) => (graph.web.features['boats'] = []),
    'graph-folders: module-graph.json: web/src/features/boats',
  ],
  [
    'a table with two owners',
    (graph) => graph.modules['ports']!.tables.push('ships'),
    'graph-tables: module-graph.json: ships (ships, ports)',
  ],
  [
    'a table that nobody owns',
    (graph) => graph.modules['ports']!.tables.pop(),
    'graph-tables: server/migrations/1_all.sql: ports',
  ],
  [
    'a table that no migration creates',
    (graph) => graph.modules['ports']!.tables.push('boats'),
    'graph-tables: module-graph.json: boats',
  ],
  [
    'a table that was dropped',
    (graph) => graph.modules['ports']!.tables.push('old'),
    'graph-tables: module-graph.json: old',
  ],
])('%s is found', async ([, change, expected]) => {
  expect(await check(change)).toContain(expected)
})
