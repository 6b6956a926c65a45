import { expect, test } from 'vitest'
import { safeReturnPath } from './return-path.ts'

test('after sign-in the app returns to its own pages only', () => {
  expect(safeReturnPath('/customers?q=1')).toBe('/customers?q=1')
  for (const elsewhere of [
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '',
    undefined,
    7,
  ]) {
    expect(safeReturnPath(elsewhere)).toBe('/')
  }
})
