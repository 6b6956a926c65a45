import { describe, expect, it } from 'vitest'
import { AppError } from '../../platform/errors.ts'
import type { Stage } from '../pipelines/index.ts'
import {
  decideAmount,
  decideClosure,
  decideReopening,
  decideStageMove,
  expectedAmount,
  type Status,
  winRateOf,
} from './opportunity.ts'

const stages: Stage[] = ['a', 'b'].map((id, position) => ({ id, pipelineId: 'p', name: id, winRate: 10, position }))
const open = { stageId: 'a', status: 'open' as Status }
const today = '2026-11-24'
const reasons = [
  { id: 'price', isActive: true },
  { id: 'old', isActive: false },
]

/** The code and fields of what `decide` throws. */
function refusal(decide: () => unknown): string {
  try {
    decide()
  } catch (error) {
    if (error instanceof AppError)
      return [error.code, ...error.fields.map((field) => `${field.path}:${field.code}`)].join(' ')
    throw error
  }
  return 'accepted'
}

describe('moving to a stage', () => {
  it('goes to any other stage of the pipeline, and nowhere from where it is', () => {
    expect(decideStageMove(open, 'b', stages)).toMatchObject({ id: 'b' })
    expect(decideStageMove(open, 'a', stages)).toBeUndefined()
  })

  it('is refused outside the pipeline and after closing', () => {
    expect(refusal(() => decideStageMove(open, 'x', stages))).toBe('validation_failed stageId:not_found')
    expect(refusal(() => decideStageMove({ ...open, status: 'won' }, 'b', stages))).toBe('opportunity_closed')
  })
})

describe('closing', () => {
  it('takes a win as it is, on the day given or today', () => {
    expect(decideClosure(open, { outcome: 'won' }, reasons, today)).toEqual({
      outcome: 'won',
      lossReasonId: null,
      remark: null,
      closedOn: today,
    })
    expect(
      decideClosure(open, { outcome: 'won', closedOn: '2026-01-01', remark: '双十一' }, reasons, today),
    ).toMatchObject({ closedOn: '2026-01-01', remark: '双十一' })
  })

  it('asks a loss for a reason that is on offer', () => {
    expect(decideClosure(open, { outcome: 'lost', lossReasonId: 'price' }, reasons, today)).toMatchObject({
      outcome: 'lost',
      lossReasonId: 'price',
    })
    expect(refusal(() => decideClosure(open, { outcome: 'lost' }, reasons, today))).toBe(
      'validation_failed lossReasonId:required',
    )
    expect(refusal(() => decideClosure(open, { outcome: 'lost', lossReasonId: 'old' }, reasons, today))).toBe(
      'validation_failed lossReasonId:not_found',
    )
  })

  it('tells every fault at once, and refuses a second closing', () => {
    expect(
      refusal(() =>
        decideClosure(open, { outcome: 'won', lossReasonId: 'price', closedOn: '2026-11-25' }, reasons, today),
      ),
    ).toBe('validation_failed lossReasonId:unknown_field closedOn:too_large')
    expect(refusal(() => decideClosure({ status: 'lost' }, { outcome: 'won' }, reasons, today))).toBe(
      'opportunity_closed',
    )
  })

  it('is taken back once', () => {
    expect(decideReopening({ status: 'lost' })).toBe('lost')
    expect(refusal(() => decideReopening({ status: 'open' }))).toBe('opportunity_open')
  })
})

describe('the amount', () => {
  const none = { count: 0, total: '0.00', isGiven: false }
  it('is what was given, or what it was, as long as there are no lines', () => {
    expect(decideAmount('5.00', undefined, none)).toBe('5.00')
    expect(decideAmount('5.00', null, none)).toBeNull()
    expect(decideAmount('5.00', '7.00', { ...none, isGiven: true })).toBe('7.00')
    expect(decideAmount('5.00', undefined, { ...none, isGiven: true })).toBe('5.00')
  })

  it('is the lines’ sum when they are given, and cannot be set against lines that stand', () => {
    expect(decideAmount('5.00', '7.00', { count: 2, total: '9.00', isGiven: true })).toBe('9.00')
    expect(decideAmount('9.00', undefined, { count: 2, total: '9.00', isGiven: false })).toBe('9.00')
    expect(decideAmount('9.00', '9.0', { count: 2, total: '9.00', isGiven: false })).toBe('9.00')
    expect(refusal(() => decideAmount('9.00', '7.00', { count: 2, total: '9.00', isGiven: false }))).toBe(
      'validation_failed amount:computed_from_lines',
    )
  })

  it('is expected by the stage’s rate while open, and for certain afterwards', () => {
    expect([winRateOf('open', 30), winRateOf('won', 30), winRateOf('lost', 30)]).toEqual([30, 100, 0])
    expect(expectedAmount('99.99', 33.33)).toBe('33.33')
    expect(expectedAmount(null, 50)).toBeNull()
  })
})
