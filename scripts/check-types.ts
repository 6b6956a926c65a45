import { report } from './checks/report.ts'
import { repository } from './checks/tree.ts'
import { checkTypes } from './checks/compile.ts'

await report('types', () => checkTypes(repository))
