import { expect, it } from 'vitest'
import { shareOf, statisticsOf } from './commonness.ts'

const statistics = statisticsOf(
  1_000,
  new Map([
    ['a', 0.5],
    ['b', 0.2],
    ["it's", 0.1],
    ['back\\slash', 0.3],
    ['space=139', 0.1],
    ['space=135', 0.2],
  ]),
)

it.each([
  ["'a'", 0.5],
  ["'unknown'", 0],
  ["('a')", 0.5],
  ["'a' & 'b'", 0.2],
  ["('a') & ('b')", 0.1],
  ["'a' | 'b'", 0.6],
  ["'a' & 'b' | 'b'", 0.36],
  ["'a' & ('b' | 'unknown')", 0.1],
  ["('a' | 'b') & ('b')", 0.12],
  ["'it''s' | 'unknown'", 0.1],
  ["'back\\\\slash'", 0.3],
  ["'space=13':*", 0.28],
  ["('space=139':*) & ('a')", 0.05],
])('%s is in %d of the entries', (query, share) => {
  expect(shareOf(statistics, query)).toBeCloseTo(share, 10)
})
