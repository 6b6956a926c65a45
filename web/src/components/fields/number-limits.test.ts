import { describe, expect, it } from 'vitest'
import { limitFault } from './number-limits.ts'

describe('limitFault', () => {
  it('says by which limit a number is refused, instead of cutting it', () => {
    expect(limitFault(150, { min: 0, max: 100 })).toEqual({ code: 'too_large', params: { max: 100 } })
    expect(limitFault('-2', { min: 0 })).toEqual({ code: 'too_small', params: { min: 0 } })
    expect(limitFault('0', { min: '0.0001' })).toEqual({ code: 'too_small', params: { min: '0.0001' } })
    expect(limitFault(33.333, { decimals: 2 })).toEqual({ code: 'too_precise', params: { max: 2 } })
    expect(limitFault(2.5, { decimals: 0 })).toEqual({ code: 'not_whole', params: {} })
  })

  it('is exact where floats are not', () => {
    expect(limitFault(33.33, { decimals: 2 })).toBeUndefined()
    expect(limitFault('99999999999999.9999', { max: '99999999999999.9999', decimals: 4 })).toBeUndefined()
  })

  it('has nothing to say of what is empty or within the limits', () => {
    for (const value of [null, undefined, '', 0, 100, '12.50'])
      expect(limitFault(value, { min: 0, max: 100, decimals: 1 })).toBeUndefined()
  })
})
