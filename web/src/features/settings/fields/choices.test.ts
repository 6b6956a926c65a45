import { expect, test } from 'vitest'
import { withValues } from './choices.ts'

test('choices keep their values, new ones get the first that is free', () => {
  const choices = [{ label: '甲' }, { value: 'option1', label: '乙' }, { label: '丙', isInactive: true }]
  expect(withValues(choices)).toEqual([
    { value: 'option2', label: '甲' },
    { value: 'option1', label: '乙' },
    { value: 'option3', label: '丙', isInactive: true },
  ])
})
