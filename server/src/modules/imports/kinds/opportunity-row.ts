import { Decimal } from 'decimal.js'
import { conflict, validationFailed } from '../../../platform/errors.ts'
import type { Id } from '../../../platform/id.ts'
import { type Amount, compareAmounts, lineAmount } from '../../../platform/money.ts'
import { startOfDay } from '../../../platform/records/periods.ts'
import { differences } from '../rows/row-match.ts'
import type { ImpliedName, RowFault, RunFacts, Values } from './import-kind.ts'
import { closureOf, orderStages, outcomeOf } from './stage-space.ts'

export const stageEnteredPrefix = 'stageEntered:'
const stageIdPrefix = 'stage:'
const lastStageKey = 'lastStage'

/** What a row tells of an opportunity's past; `status` is where it stands now. */
interface RowHistory {
  status: 'open' | 'won' | 'lost'
  stageId: Id | undefined
  given: {
    createdAt?: Date
    createdById?: Id
    stages: { stageId: Id; at: Date }[]
    closure?: { outcome: 'won' | 'lost'; closedOn: string; lossReasonId?: Id }
  }
}

export interface OpportunityChanges extends Values {
  moveTo?: Id
  close?: { outcome: 'won' | 'lost'; closedOn: string; lossReasonId?: Id }
}

/** The stages that dates name, and for a closed row without any date the last stage that the file knows. */
export function impliedStages(values: Values, facts: RunFacts): ImpliedName[] {
  const dated = Object.keys(values).filter((key) => key.startsWith(stageEnteredPrefix))
  if (dated.length > 0)
    return dated.map((key) => ({
      field: 'stageId',
      text: key.slice(stageEnteredPrefix.length),
      key: stageIdPrefix + key.slice(stageEnteredPrefix.length),
    }))
  if (!outcomeOf(values['stageId'])) return []
  const last = orderStages((facts.names.get('stageId') ?? []).filter((text) => !closureOf(text))).at(-1)
  return last === undefined ? [] : [{ field: 'stageId', text: last, key: lastStageKey }]
}

/** A row's values as the create command takes them, with its past beside them. */
export function composeOpportunity(
  values: Values,
  facts: RunFacts,
  names: Readonly<Record<string, string>>,
): { values: Values; faults: RowFault[] } {
  const { stageId, closedOn, createdOn, createdById, lossReasonId, productId, quantity, ...rest } = values
  const outcome = outcomeOf(stageId)
  const own = Object.entries(rest).filter(
    ([key]) => !key.startsWith(stageEnteredPrefix) && !key.startsWith(stageIdPrefix) && key !== lastStageKey,
  )
  const composed: Values = { ...Object.fromEntries(own), name: values['name'] ?? nameFrom(values, names) }
  const faults: RowFault[] = outcome && !closedOn ? [{ field: 'closedOn', code: 'required' }] : []
  // What other systems call the close date of an open deal is the day it is expected on.
  if (!outcome && closedOn) composed['expectedCloseOn'] ??= closedOn
  if (productId) {
    const line = lineOf(productId as Id, quantity, values['amount'] as string | undefined)
    if (line) composed['lines'] = [line]
    else faults.push({ field: 'amount', code: 'amount_not_divisible', params: { quantity } })
  }
  const day = (on: unknown) => startOfDay(on as string, facts.timeZone)
  const stages = Object.keys(values)
    .filter((key) => key.startsWith(stageEnteredPrefix))
    .map((key) => ({
      stageId: values[stageIdPrefix + key.slice(stageEnteredPrefix.length)] as Id,
      at: day(values[key]),
    }))
  const history: RowHistory = {
    status: outcome ?? 'open',
    stageId: (outcome ? (latestOf(stages) ?? values[lastStageKey]) : stageId) as Id | undefined,
    given: {
      stages,
      ...(createdOn ? { createdAt: day(createdOn) } : {}),
      ...(createdById ? { createdById: createdById as Id } : {}),
      ...(outcome && closedOn
        ? {
            closure: {
              outcome,
              closedOn: closedOn as string,
              ...(lossReasonId && outcome === 'lost' ? { lossReasonId: lossReasonId as Id } : {}),
            },
          }
        : {}),
    },
  }
  return { values: { ...composed, history }, faults }
}

function latestOf(stages: readonly { stageId: Id; at: Date }[]): Id | undefined {
  return stages.toSorted((a, b) => a.at.getTime() - b.at.getTime()).at(-1)?.stageId
}

/** Files without a name of their own: who buys what; an opportunity without a customer is told apart by its number. */
function nameFrom(values: Values, names: Readonly<Record<string, string>>): string | undefined {
  const parts = [names['customerId'], names['productId'], names['customerId'] ? undefined : values['externalNumber']]
  return (
    parts
      .filter((part) => typeof part === 'string' && part !== '')
      .join(' · ')
      .slice(0, 200) || undefined
  )
}

/** One line that comes to the row's amount; without an amount the product's own price. Undefined when no price fits. */
function lineOf(productId: Id, quantity: unknown, amount: string | undefined) {
  const count = typeof quantity === 'string' && Number(quantity) > 0 ? quantity : '1'
  if (amount === undefined) return { productId, quantity: count }
  const unitPrice = new Decimal(amount).dividedBy(count).toFixed(2)
  return compareAmounts(lineAmount(count, unitPrice, '0'), amount) === 0
    ? { productId, quantity: count, unitPrice }
    : undefined
}

export function historyOf(values: Values): RowHistory['given'] {
  return (values['history'] as RowHistory).given
}

export function stageOf(values: Values): Id | undefined {
  return (values['history'] as RowHistory).stageId
}

/** How many products a deal has by earlier rows of a dry run; of those in the database its own command knows. */
const lineCountKey = 'lineCount'

function isOtherAmount(amount: unknown, current: Values): boolean {
  if (amount === undefined) return false
  return current['amount'] === null || compareAmounts(amount as string, current['amount'] as string) !== 0
}

/** What a row would change in an opportunity that is here already. Throws opportunity_closed when only the file has it open. */
export function changesOfOpportunity(values: Values, current: Values): OpportunityChanges {
  const { history, lines, amount, ...fields } = values
  const { status, stageId, given } = history as RowHistory
  const changes: OpportunityChanges = differences(fields, current)
  if (isOtherAmount(amount, current)) {
    if (!lines && current[lineCountKey]) throw validationFailed([{ path: 'amount', code: 'computed_from_lines' }])
    changes[lines ? 'lines' : 'amount'] = lines ?? amount
  }
  if (current['status'] !== status && current['status'] !== 'open')
    throw conflict('opportunity_closed', 'It is closed here and not in the file; reopen it first.', [
      { path: 'stageId', code: 'opportunity_closed' },
    ])
  if (current['status'] !== 'open') return changes
  if (status === 'open' && stageId && stageId !== current['stageId']) changes.moveTo = stageId
  if (given.closure) changes.close = given.closure
  return changes
}

/** What the products of a row come to, where it has any. */
export interface RowLines {
  count: number
  total: Amount
}

/** How a row leaves an opportunity, `current` before it if it was there; a new one without a stage begins in `firstStageId`. */
export function leftByOpportunity(
  values: Values,
  current: Values | undefined,
  { firstStageId, lines }: { firstStageId: Id | undefined; lines: RowLines | undefined },
): Values {
  const { history, lines: _, ...fields } = values
  const { status, stageId } = history as RowHistory
  const isOpen = current === undefined || (current['status'] === 'open' && status === 'open')
  const taken = lines && (current === undefined || isOtherAmount(values['amount'], current)) ? lines : undefined
  return {
    ...fields,
    amount: taken?.total ?? fields['amount'] ?? current?.['amount'] ?? null,
    [lineCountKey]: taken?.count ?? current?.[lineCountKey],
    status,
    stageId: (isOpen ? stageId : undefined) ?? current?.['stageId'] ?? firstStageId,
  }
}
