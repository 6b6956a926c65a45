import { expect, it } from 'vitest'
import { z } from 'zod'
import { fieldErrorsOf } from './field-errors.ts'

const existing = z.strictObject({ id: z.uuid() })
const fresh = z.strictObject({ name: z.string(), level: z.enum(['A', 'B']).optional() })
const body = z.strictObject({ customer: z.union([existing, fresh]).nullable() })

const told = (given: unknown) =>
  fieldErrorsOf(body.safeParse(given).error ?? new z.ZodError([]), given).map((error) => `${error.path}:${error.code}`)

it('tells the faults of a union by the shape that the value was meant to have', () => {
  expect(told({ customer: { id: 'x' } })).toEqual(['customer.id:invalid_format'])
  expect(told({ customer: { name: 1, level: 'C' } })).toEqual([
    'customer.name:invalid_type',
    'customer.level:invalid_option',
  ])
  expect(told({ customer: { level: 1 } })).toEqual(['customer.name:required', 'customer.level:invalid_option'])
  expect(told({ customer: { name: 'a', colour: 'red' } })).toEqual(['customer.colour:unknown_field'])
  expect(told({ customer: 'x' })).toEqual(['customer:invalid_type'])
  expect(told({})).toEqual(['customer:required'])
  expect(told({ customer: null })).toEqual([])
})
