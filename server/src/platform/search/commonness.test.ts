import { expect, it } from 'vitest'
import { shareOf } from './commonness.ts'

const shares = new Map([
  ['a', 0.5],
  ['b', 0.2],
  ["it's", 0.1],
  ['back\\slash', 0.3],
])

it.each([
  ["'a'", 0.5],
  ["'unknown'", 0],
  ["('a')", 0.5],
  ["'a' & 'b'", 0.1],
  ["'a' | 'b'", 0.6],
  ["'a' & 'b' | 'b'", 0.28],
  ["'a' & ('b' | 'unknown')", 0.1],
  ["('a' | 'b') & ('b')", 0.12],
  ["'it''s' | 'unknown'", 0.1],
  ["'back\\\\slash'", 0.3],
  ["'b':* & 'a'", 0.22],
])('%s is in %d of the entries', (query, share) => {
  expect(shareOf({ shares }, query)).toBeCloseTo(share, 10)
})
