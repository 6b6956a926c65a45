import { checkBoundaries } from './checks/boundaries.ts'
import { readModuleGraph } from './checks/module-graph.ts'
import { report } from './checks/report.ts'
import { repository } from './checks/tree.ts'

await report('boundaries', () => checkBoundaries(repository, readModuleGraph(repository)))
