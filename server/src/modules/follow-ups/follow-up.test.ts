import { describe, expect, it } from 'vitest'
import { nextContactAfter, nextContactAfterChange, refuseFuture } from './follow-up.ts'

const at = (day: number) => new Date(Date.UTC(2026, 10, day))

describe('the next contact after a follow-up', () => {
  it.each([
    ['is the one it plans', { occurredAt: at(10), nextContactAt: at(20) }, at(15), at(20)],
    ['is gone when the follow-up met it', { occurredAt: at(15), nextContactAt: null }, at(15), null],
    ['stands when the follow-up came before it', { occurredAt: at(10), nextContactAt: null }, at(15), at(15)],
    ['stays nothing', { occurredAt: at(10), nextContactAt: null }, null, null],
  ])('%s', (_, followUp, planned, expected) => {
    expect(nextContactAfter(followUp, planned)).toEqual(expected)
  })
})

describe('the next contact after a follow-up changed', () => {
  it.each([
    ['moves with the plan that made it', at(15), at(18), at(15), at(18)],
    ['is withdrawn with the plan that made it', at(15), null, at(15), null],
    ['stands when it was planned otherwise meanwhile', at(15), at(18), at(16), at(16)],
    ['comes from a plan added later', null, at(18), null, at(18)],
    ['is not touched when no plan was involved', null, null, at(16), at(16)],
  ])('%s', (_, was, is, planned, expected) => {
    expect(nextContactAfterChange(was, is, planned)).toEqual(expected)
  })
})

it('what has not happened yet is refused, but for clocks that run a little ahead', () => {
  expect(() => refuseFuture(new Date(at(10).getTime() + 9 * 60_000), at(10))).not.toThrow()
  expect(() => refuseFuture(new Date(at(10).getTime() + 11 * 60_000), at(10))).toThrow()
})
