import { report } from './checks/report.ts'
import { repository } from './checks/tree.ts'
import { checkUnused } from './checks/unused.ts'

await report('unused', () => checkUnused(repository))
