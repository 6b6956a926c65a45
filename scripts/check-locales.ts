import { checkLocales } from './checks/locales.ts'
import { report } from './checks/report.ts'
import { repository } from './checks/tree.ts'

await report('locales', () => checkLocales(repository))
