import { report } from './checks/report.ts'
import { repository } from './checks/tree.ts'
import { checkTypes } from './checks/types.ts'

await report('types', () => checkTypes(repository))
