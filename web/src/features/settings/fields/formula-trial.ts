import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { answer, client, type Answer } from '../../../lib/client.ts'

export type FormulaOutcome = Answer<'checkFormula'>
export type FormulaFault = FormulaOutcome['faults'][number]
export type FormulaResult = NonNullable<FormulaOutcome['result']>

interface Trial {
  kind: string
  /** The field that is to have the formula, unless it is new. */
  id: string | undefined
  formula: string
  result: FormulaResult | undefined
  decimals: number | undefined
}

/** What a formula would give, or what is wrong with it; nothing is saved. */
export function trialQuery({ kind, id, formula, result, decimals }: Trial) {
  return queryOptions({
    queryKey: ['fields', 'formula-trial', kind, id, formula, result, decimals],
    queryFn: ({ signal }) =>
      answer(
        client.POST('/api/v1/formula-trials', {
          body: {
            kind,
            formula,
            ...(id ? { id } : {}),
            ...(result ? { result } : {}),
            ...(decimals == null ? {} : { decimals }),
          },
          signal,
        }),
      ),
    enabled: formula.trim() !== '',
    placeholderData: keepPreviousData,
  })
}

/** What people write most, first. */
export const formulaFunctions = [
  'IF',
  'IFS',
  'SWITCH',
  'AND',
  'OR',
  'NOT',
  'ISEMPTY',
  'IFEMPTY',
  'ROUND',
  'INT',
  'ABS',
  'MIN',
  'MAX',
  'SUM',
  'TODAY',
  'DAYS',
  'YEAR',
  'MONTH',
  'DAY',
  'DATE',
  'EDATE',
  'CONCAT',
  'LEN',
  'LEFT',
  'RIGHT',
  'UPPER',
  'LOWER',
  'TRIM',
  'CONTAINS',
  'VALUE',
] as const
