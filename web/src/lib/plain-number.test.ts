import { expect, it } from 'vitest'
import { plainNumber } from './plain-number.ts'

it.each([
  ['１２．５', '12.5'],
  ['1，234', '1234'],
  ['12。5', '12.5'],
  ['12%', '12'],
  ['－３', '-3'],
  ['1万', '1万'],
  [undefined, ''],
])('reads %s as %s', (typed, plain) => {
  expect(plainNumber(typed)).toBe(plain)
})
