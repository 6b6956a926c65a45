import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { excerptOf } from './excerpt.ts'

describe('an excerpt', () => {
  it('is the text itself, on one line, if that is short', () => {
    expect(excerptOf('王总说\n下周签 ', '下周', 20)).toEqual({ text: '王总说 下周签', spans: [[4, 6]] })
  })

  it('begins shortly before what was looked for, if that stands far behind', () => {
    const { text, spans } = excerptOf(`${'很长的开头'.repeat(30)}客户要求降价${'还有下文'.repeat(30)}`, '降价', 40)
    expect(text).toMatch(/^….*客户要求降价还有下文.*…$/)
    expect(spans.map(([from, to]) => text.slice(from, to))).toEqual(['降价'])
  })

  it('is never longer than asked for, cuts no character in two, and marks only what it shows', () => {
    const signs = fc.array(fc.constantFrom('华', '为', 'a', 'b', ' ', '𠮷', '🙂', '\n'), { maxLength: 200 })
    fc.assert(
      fc.property(
        signs,
        fc.constantFrom('华为', 'ab', '𠮷', 'hw', ''),
        fc.integer({ min: 10, max: 60 }),
        (all, q, longest) => {
          const { text, spans } = excerptOf(all.join(''), q, longest)
          expect(text.length).toBeLessThanOrEqual(longest + 2)
          expect(text.isWellFormed()).toBe(true)
          for (const [from, to] of spans) {
            expect(0 <= from && from < to && to <= text.length).toBe(true)
            expect(text.slice(from, to).isWellFormed()).toBe(true)
          }
        },
      ),
    )
  })
})
