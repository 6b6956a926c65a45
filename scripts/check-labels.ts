import { kinds } from '../server/src/modules.ts'
import { checkLabels } from './checks/labels.ts'
import { report } from './checks/report.ts'
import { repository } from './checks/tree.ts'

await report('labels', () => checkLabels(repository, kinds.all, kinds.rights))
