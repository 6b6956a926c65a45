import { checkFormat } from './checks/lint.ts'
import { report } from './checks/report.ts'
import { repository } from './checks/tree.ts'

await report('format', () => checkFormat(repository))
