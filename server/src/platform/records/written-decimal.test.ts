import { expect, it } from 'vitest'
import { fieldErrorsOf } from '../http/field-errors.ts'
import { givenAmount, givenPercent, integer } from './field.ts'
import { writtenDecimal } from './written-decimal.ts'

const faults = (schema: { safeParse: typeof givenAmount.safeParse }, value: unknown) => {
  const { error } = schema.safeParse(value)
  return error ? fieldErrorsOf(error, value).map(({ code, params }) => [code, params?.['max'] ?? params?.['min']]) : []
}

it('tells by its own name what is too large, too precise or below zero', () => {
  expect(faults(givenAmount, '9999999999999999.99')).toEqual([])
  expect(faults(givenAmount, '10000000000000000')).toEqual([['too_large', '9999999999999999.99']])
  expect(faults(givenAmount, '123456789012345678.005')).toEqual([
    ['too_large', '9999999999999999.99'],
    ['too_precise', 2],
  ])
  expect(faults(givenAmount, '-123456789012345678')).toEqual([['too_small', '0']])
  expect(faults(givenAmount, '0000000000000000001')).toEqual([['invalid_format', undefined]])
  expect(faults(givenAmount, '1e20')).toEqual([['invalid_format', undefined]])
  expect(faults(writtenDecimal(14, 4), '123456789012345')).toEqual([['too_large', '99999999999999.9999']])
})

it('of a number or a percentage tells the limit once', () => {
  expect(faults(givenPercent as never, 1e20)).toEqual([['too_large', 100]])
  expect(faults(integer().value as never, 1e20)).toEqual([['too_large', 2_147_483_647]])
  expect(faults(integer().value as never, -1e20)).toEqual([['too_small', -2_147_483_648]])
})
