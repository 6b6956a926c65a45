import { expect, test } from 'vitest'
import { passwordStrength } from './password-strength.ts'

test('too short stays too short, whatever it is made of', () => {
  expect(passwordStrength('aB3$xyz')).toBe(0)
})

test('one kind of character or an obvious sequence is weak', () => {
  expect(passwordStrength('aaaaaaaaaaaa')).toBe(1)
  expect(passwordStrength('1234567890')).toBe(1)
  expect(passwordStrength('password1234')).toBe(1)
})

test('length and variety make it strong', () => {
  expect(passwordStrength('correct horse Battery 9 staple')).toBe(4)
  expect(passwordStrength('Kx9$wq2Lmn')).toBe(3)
})
