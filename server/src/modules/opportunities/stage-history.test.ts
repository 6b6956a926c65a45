import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Stage } from '../pipelines/index.ts'
import { type GivenHistory, planStageHistory, type StageHistory } from './stage-history.ts'

const stages: Stage[] = ['a', 'b', 'c'].map((id, position) => ({
  id,
  pipelineId: 'p',
  name: id,
  winRate: 10,
  position,
}))
const now = new Date('2026-11-24T04:00:00Z')
const around = { stages, reasons: [{ id: 'price', isActive: true }], now, timeZone: 'Asia/Shanghai' }
const day = (text: string) => new Date(`${text}T00:00:00+08:00`)

function planned(stageId: string | undefined, given: GivenHistory): StageHistory {
  const plan = planStageHistory(stageId, given, around)
  if ('errors' in plan) throw new Error(JSON.stringify(plan.errors))
  return plan
}

function faults(stageId: string | undefined, given: GivenHistory): string[] {
  const plan = planStageHistory(stageId, given, around)
  return 'errors' in plan ? plan.errors.map((error) => `${error.path}:${error.code}`) : []
}

describe('a new opportunity', () => {
  it('starts now, in the stage given or the first one', () => {
    expect(planned(undefined, {})).toMatchObject({
      createdAt: now,
      updatedAt: now,
      closure: null,
      entries: [{ from: null, to: { id: 'a' }, at: now }],
    })
    expect(planned('b', {}).entries).toMatchObject([{ from: null, to: { id: 'b' }, at: now }])
    expect(faults('x', {})).toEqual(['stageId:not_found'])
  })
})

describe('one with a past', () => {
  it('goes through its stages in the order of their dates and ends on the day given', () => {
    const plan = planned(undefined, {
      stages: [
        { stageId: 'c', at: day('2026-03-01') },
        { stageId: 'a', at: day('2026-01-05') },
        { stageId: 'a', at: day('2026-01-06') },
      ],
      closure: { outcome: 'won', closedOn: '2026-03-09' },
    })
    expect(plan.entries).toMatchObject([
      { from: null, to: { id: 'a' }, at: day('2026-01-05') },
      { from: { id: 'a' }, to: { id: 'c' }, at: day('2026-03-01') },
    ])
    expect(plan).toMatchObject({
      createdAt: day('2026-01-05'),
      updatedAt: day('2026-03-09'),
      closure: { outcome: 'won', closedOn: '2026-03-09', closedAt: day('2026-03-09') },
    })
  })

  it('may be lost without a reason, and closed on the day it came in', () => {
    const at = new Date('2026-03-01T10:00:00+08:00')
    const plan = planned(undefined, {
      stages: [{ stageId: 'b', at }],
      closure: { outcome: 'lost', closedOn: '2026-03-01' },
    })
    expect(plan.closure).toMatchObject({ outcome: 'lost', lossReasonId: null, closedAt: at })
  })

  it('is refused when it ends before it began, lies in the future or leaves its pipeline', () => {
    expect(
      faults(undefined, {
        stages: [{ stageId: 'a', at: day('2026-03-02') }],
        closure: { outcome: 'won', closedOn: '2026-03-01' },
      }),
    ).toEqual(['closure.closedOn:too_small'])
    expect(faults(undefined, { stages: [{ stageId: 'x', at: day('2027-01-01') }] })).toEqual([
      'stages.0.stageId:not_found',
      'stages.0.at:too_large',
      'stageId:not_found',
    ])
    expect(faults('b', { stages: [{ stageId: 'a', at: day('2026-03-02') }] })).toEqual(['stageId:not_found'])
    expect(faults('a', { closure: { outcome: 'lost', closedOn: '2026-11-25', lossReasonId: 'x' } })).toEqual([
      'closure.lossReasonId:not_found',
      'closure.closedOn:too_large',
    ])
    expect(faults('a', { createdAt: day('2026-04-01'), stages: [{ stageId: 'a', at: day('2026-03-02') }] })).toEqual([
      'createdAt:too_large',
    ])
  })

  it('always runs forward in time from its creation through every stage to its end', () => {
    const past = fc.date({ min: new Date('2020-01-01'), max: now, noInvalidDate: true })
    const entries = fc.array(fc.record({ stageId: fc.constantFrom('a', 'b', 'c'), at: past }), { maxLength: 6 })
    const closure = fc.option(
      fc.record({
        outcome: fc.constantFrom('won' as const, 'lost' as const),
        closedOn: past.map((date) => date.toISOString().slice(0, 10)),
      }),
      { nil: undefined },
    )
    fc.assert(
      fc.property(entries, closure, fc.option(past, { nil: undefined }), (given, end, createdAt) => {
        const plan = planStageHistory(undefined, { stages: given, closure: end, createdAt }, around)
        if ('errors' in plan) return
        const instants = [
          plan.createdAt,
          ...plan.entries.map((entry) => entry.at),
          ...(plan.closure ? [plan.closure.closedAt] : []),
        ]
        expect(instants.toSorted((a, b) => a.getTime() - b.getTime())).toEqual(instants)
        for (const [index, entry] of plan.entries.entries())
          expect(entry.from?.id ?? null).toBe(plan.entries[index - 1]?.to.id ?? null)
        expect(plan.entries.every((entry) => entry.from?.id !== entry.to.id)).toBe(true)
      }),
    )
  })
})
