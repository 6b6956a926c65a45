import { expect, it } from 'vitest'
import { fileSizeWords } from './file-size.ts'

it('tells a size in the unit that people would use', () => {
  expect([0, 13, 1023, 1024, 1_500_000, 20 * 1024 * 1024].map(fileSizeWords)).toEqual([
    '0 B',
    '13 B',
    '1023 B',
    '1.0 KB',
    '1.4 MB',
    '20 MB',
  ])
})
