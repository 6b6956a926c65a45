import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from './fold.ts'
import { gramsOf, gramsWithin } from './grams.ts'

/** Would the index propose a text for a part of it? */
function isProposed(text: string, part: string): boolean {
  const grams = gramsOf(fold(text))
  return gramsWithin(fold(part)).every(({ text: gram, isPrefix }) =>
    grams.some((candidate) => (isPrefix ? candidate.startsWith(gram) : candidate === gram)),
  )
}

const mixed = fc
  .array(fc.constantFrom(...'华为技术有限公司深圳', ...'abcABCé0189', ...' （）-.', '𠮷', '㈱', 'Ａ'), {
    maxLength: 24,
  })
  .map((characters) => characters.join(''))

describe('the pieces of a text', () => {
  it('are two of Chinese and three of letters and digits', () => {
    expect(gramsOf('华为tcl公司')).toEqual(['华为', '为t', 'tcl', 'cl公', 'l公', '公司', '司'])
  })

  it('propose the text for every part of it, however it is written', () => {
    fc.assert(
      fc.property(mixed, fc.nat(), fc.nat(), (text, from, length) => {
        const characters = Array.from(text)
        const start = characters.length === 0 ? 0 : from % characters.length
        const part = characters.slice(start, start + 1 + (length % 8)).join('')
        expect(isProposed(text, part)).toBe(true)
        expect(isProposed(text, part.toUpperCase())).toBe(true)
      }),
      { numRuns: 2_000 },
    )
  })

  it('do not propose the same characters in another order', () => {
    expect(isProposed('为华', '华为')).toBe(false)
    expect(isProposed('acme', 'came')).toBe(false)
  })
})
