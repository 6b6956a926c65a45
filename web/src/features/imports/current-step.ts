import type { ImportView } from './import-queries.ts'
import type { Step } from './import-search.ts'

/** Where the wizard is: what is at work or over decides; before that, the person does. */
export function currentStep({ status, gaps }: Pick<ImportView, 'status' | 'gaps'>, wanted: Step | undefined): Step {
  if (status === 'checking') return 'check'
  if (!['mapping', 'checked'].includes(status)) return 'result'
  if (gaps.length > 0) return 'columns'
  if (wanted && wanted !== 'result') return wanted
  return status === 'checked' ? 'check' : 'columns'
}
