import { expect, it } from 'vitest'
import { expiresAtOf } from './expiry.ts'

const from = new Date('2026-11-26T08:30:00.000Z')

it('counts days from the moment at which the form was opened', () => {
  expect(expiresAtOf({ choice: 30, on: null }, from, 'Asia/Shanghai')).toBe('2026-12-26T08:30:00.000Z')
})

it('lets a key work to the end of the chosen day, where the organization is', () => {
  expect(expiresAtOf({ choice: 'day', on: '2026-12-01' }, from, 'Asia/Shanghai')).toBe('2026-12-01T15:59:59.000Z')
  expect(expiresAtOf({ choice: 'day', on: '2026-12-01' }, from, 'America/New_York')).toBe('2026-12-02T04:59:59.000Z')
})

it('knows never, and a day that has not been chosen yet', () => {
  expect(expiresAtOf({ choice: 'never', on: null }, from, 'Asia/Shanghai')).toBeNull()
  expect(expiresAtOf({ choice: 'day', on: null }, from, 'Asia/Shanghai')).toBeUndefined()
})
