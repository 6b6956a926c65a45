import { checkDependencies } from './checks/dependencies.ts'
import { report } from './checks/report.ts'
import { repository } from './checks/tree.ts'

await report('dependencies', () => checkDependencies(repository))
