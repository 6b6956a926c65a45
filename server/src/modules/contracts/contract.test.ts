import { describe, expect, it } from 'vitest'
import { decideAmount, decideStatus, faultsOfCurrency, faultsOfTerm } from './contract.ts'

const standing = { amount: '1000.00', paidAmount: '300.00', plannedAmount: '400.00', currency: 'CNY' }
const line = (amount: string) => ({ productId: 'p', quantity: '1', unitPrice: amount, discountPercent: 0, amount })
const refusal = (act: () => unknown) => {
  try {
    act()
  } catch (error) {
    return error
  }
}

describe('the status', () => {
  it('goes from draft to active to its end, and back to active', () => {
    expect(decideStatus('draft', 'active')).toBe(true)
    expect(decideStatus('active', 'completed')).toBe(true)
    expect(decideStatus('terminated', 'active')).toBe(true)
    expect(decideStatus('active', 'active')).toBe(false)
  })

  it('skips nothing', () => {
    expect(refusal(() => decideStatus('draft', 'completed'))).toMatchObject({
      status: 409,
      code: 'status_not_allowed',
      fields: [{ params: { options: ['active', 'terminated'] } }],
    })
    expect(refusal(() => decideStatus('completed', 'terminated'))).toMatchObject({ code: 'status_not_allowed' })
  })
})

describe('the amount', () => {
  it('is the sum of the lines where there are any, else what is given', () => {
    expect(decideAmount(standing, undefined, [line('500.00'), line('0.50')], true)).toBe('500.50')
    expect(decideAmount(standing, '800', [], false)).toBe('800.00')
    expect(decideAmount(standing, undefined, [], false)).toBe('1000.00')
  })

  it('cannot contradict lines that stay', () => {
    const lines = [line('1000.00')]
    expect(decideAmount(standing, '1000.0', lines, false)).toBe('1000.00')
    expect(refusal(() => decideAmount(standing, '900', lines, false))).toMatchObject({
      fields: [{ path: 'amount', code: 'computed_from_lines' }],
    })
  })

  it('stays at least what is paid and what is planned', () => {
    expect(decideAmount(standing, '400', [], false)).toBe('400.00')
    expect(refusal(() => decideAmount(standing, '399.99', [], false))).toMatchObject({
      fields: [{ path: 'amount', code: 'too_small', params: { min: '400.00' } }],
    })
    expect(refusal(() => decideAmount(standing, undefined, [line('1.00')], true))).toMatchObject({
      fields: [{ path: 'lines' }],
    })
  })
})

it('keeps its currency once there are payments or plans', () => {
  expect(faultsOfCurrency(standing, 'USD')).toMatchObject([{ path: 'currency', params: { options: ['CNY'] } }])
  expect(faultsOfCurrency(standing, 'CNY')).toEqual([])
  expect(faultsOfCurrency({ ...standing, paidAmount: '0.00', plannedAmount: '0.00' }, 'USD')).toEqual([])
})

it('does not end before it starts', () => {
  expect(faultsOfTerm({ startsOn: '2026-02-01', endsOn: '2026-01-31' })).toMatchObject([
    { path: 'endsOn', code: 'too_small' },
  ])
  expect(faultsOfTerm({ startsOn: '2026-02-01', endsOn: null })).toEqual([])
})
