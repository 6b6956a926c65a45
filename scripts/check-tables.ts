import { readModuleGraph } from './checks/module-graph.ts'
import { report } from './checks/report.ts'
import { checkTables } from './checks/tables.ts'
import { repository } from './checks/tree.ts'

await report('tables written', () => checkTables(repository, readModuleGraph(repository)))
