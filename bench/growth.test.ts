import { describe, expect, test } from 'vitest'
import { Growth } from './growth.ts'

function reportOf(...times: [size: number, p50: number, isFull: boolean][]) {
  const growth = new Growth()
  for (const [size, p50, isFull] of times) growth.add('a list', { size, p50, isFull })
  const lines: string[] = []
  return { over: growth.report((line) => lines.push(line)), lines }
}

describe('growth', () => {
  test('may be as fast as the logarithm of the size, and not faster', () => {
    expect(reportOf([1_000_000, 2.9, true], [10_000, 2, true]).over).toEqual([])
    expect(reportOf([1_000_000, 3.1, true], [10_000, 2, true]).over).toEqual(['growth, a list (×1.55 > ×1.50)'])
  })

  test('is not told of sizes with less than a page, which are marked', () => {
    const { over, lines } = reportOf([10_000, 1, false], [100_000, 4, true], [1_000_000, 4.4, true])
    expect(over).toEqual([])
    expect(lines).toEqual([expect.stringMatching(/1\.00\* +4\.00 +4\.40 ×1\.10 \(log n: ×1\.20\) from 100,000/)])
    expect(reportOf([10_000, 1, false], [100_000, 4, true]).lines).toEqual([expect.stringContaining('not compared')])
  })

  test('of one size alone says nothing', () => {
    expect(reportOf([10_000, 1, true]).lines).toEqual([])
  })
})
