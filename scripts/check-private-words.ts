import { checkPrivateWords } from './checks/private-words.ts'
import { report } from './checks/report.ts'
import { repository } from './checks/tree.ts'

await report('private words', () => checkPrivateWords(repository))
