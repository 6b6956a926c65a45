import { type ImportKind, importKinds } from './import-kinds.ts'

export const steps = ['columns', 'names', 'check', 'result'] as const
export type Step = (typeof steps)[number]

interface StartSearch {
  kind?: ImportKind
}

/** `?kind=contact`: where the list of a kind sends people who want to import. */
export function parseStartSearch(search: Record<string, unknown>): StartSearch {
  const kind = importKinds.find((known) => known === search['kind'])
  return kind ? { kind } : {}
}

interface StepSearch {
  step?: Step
}

export function parseStepSearch(search: Record<string, unknown>): StepSearch {
  const step = steps.find((known) => known === search['step'])
  return step ? { step } : {}
}
