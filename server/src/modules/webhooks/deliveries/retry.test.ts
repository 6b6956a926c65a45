import { describe, expect, it } from 'vitest'
import { isLost, nextAttempt, restUntil } from './retry.ts'

const now = new Date('2026-11-24T00:00:00Z')
const hour = 3_600_000
const pauseAfter = (attempts: number, chance: number) => {
  const next = nextAttempt(attempts, now, chance)
  return next && next.getTime() - now.getTime()
}

describe('retrying', () => {
  it('waits longer each time and gives up after about a day', () => {
    const pauses = Array.from({ length: 10 }, (_, index) => pauseAfter(index + 1, 0.5)!)
    expect(pauses).toEqual(pauses.toSorted((a, b) => a - b))
    expect(pauses[0]).toBe(5_000)
    expect(pauses.reduce((sum, pause) => sum + pause, 0) / hour).toBeCloseTo(23.7, 1)
    expect(pauseAfter(11, 0.5)).toBeUndefined()
  })

  it('spreads what failed together', () => {
    expect([pauseAfter(1, 0), pauseAfter(1, 1)]).toEqual([4_000, 6_000])
  })

  it('leaves a receiver alone after ten failures in a row, for at most some minutes', () => {
    expect(restUntil(9, now, 0.5)).toBeUndefined()
    const rests = [10, 11, 12, 40].map((failures) => restUntil(failures, now, 0.5)!.getTime() - now.getTime())
    expect(rests).toEqual([5_000, 10_000, 20_000, 600_000])
  })

  it('counts a receiver as lost after three days', () => {
    expect(isLost(new Date(now.getTime() - 71 * hour), now)).toBe(false)
    expect(isLost(new Date(now.getTime() - 72 * hour), now)).toBe(true)
  })
})
