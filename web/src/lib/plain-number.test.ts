import { expect, it } from 'vitest'
import { isPlainNumber, plainNumber } from './plain-number.ts'

it.each([
  ['１２．５', '12.5'],
  ['1，234', '1234'],
  ['12。5', '12.5'],
  ['12%', '12'],
  ['－３', '-3'],
  ['1万', '10000'],
  ['1.5 万', '15000'],
  ['1.23456万', '12345.6'],
  ['.5万', '5000'],
  ['-0.05万', '-500'],
  ['２亿', '200000000'],
  ['1234567890.12345678亿', '123456789012345678'],
  ['３千', '3000'],
  ['3百万', '3000000'],
  ['1.2千万元', '12000000'],
  ['￥12,000元', '12000'],
  [undefined, ''],
])('reads %s as %s', (typed, plain) => {
  expect(plainNumber(typed)).toBe(plain)
})

it.each(['十二', 'abc', '万', '1万2', '1..5万', '-', '.', '1万万'])('%s is no number and stays as it is', (typed) => {
  expect(plainNumber(typed)).toBe(typed)
  expect(isPlainNumber(typed)).toBe(false)
})
