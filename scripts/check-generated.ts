import { checkGenerated } from './checks/generated.ts'
import { report } from './checks/report.ts'
import { repository } from './checks/tree.ts'

await report('generated files', () => checkGenerated(repository))
