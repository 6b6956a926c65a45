import { checkLayout } from './checks/layout.ts'
import { readModuleGraph } from './checks/module-graph.ts'
import { report } from './checks/report.ts'
import { repository } from './checks/tree.ts'

await report('layout', () => checkLayout(repository, readModuleGraph(repository)))
