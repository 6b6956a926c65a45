import { expect, test } from 'vitest'
import { formulaInWords, piecesOf } from './formula-words.ts'

const names: Record<string, string> = { amount: '金额', 'custom.rate': '折扣' }

test('fields in a formula are read by name, everything else as it stands', () => {
  expect(formulaInWords('{amount} * (1 - ｛ custom.rate ｝)', (key) => names[key] ?? key)).toBe('金额 * (1 - 折扣)')
  expect(formulaInWords('1 + {nothing', (key) => key)).toBe('1 + {nothing')
})

test('pieces know where they begin', () => {
  expect(piecesOf('2*{amount}+1')).toEqual([
    { from: 0, text: '2*' },
    { from: 2, text: '{amount}', key: 'amount' },
    { from: 10, text: '+1' },
  ])
})
