import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../fold.ts'
import { pairsOf, pairsWithin, readingLines } from './pairs.ts'
import { leadingSyllables, mixedUnits } from './parse-pinyin.ts'
import { readingsOf } from './readings.ts'

const isFound = (name: string, letters: string, isAtStart = false) => {
  const pairs = pairsOf(readingsOf(fold(name)))
  return [...leadingSyllables(letters), ...mixedUnits(letters)]
    .flatMap((units) => pairsWithin(units, isAtStart))
    .some((tokens) =>
      tokens.every(({ text, isPrefix, others = [] }) =>
        pairs.some((pair) => (isPrefix ? pair.startsWith(text) : pair === text || others.includes(pair))),
      ),
    )
}

describe('pinyin', () => {
  it.each([
    ['重庆长城汽车', 'chongqing', 'changcheng', 'cqcc'],
    ['单建国', 'shan', 'dan', 'sjg'],
    ['长沙银行', 'changsha', 'yinhang', 'csyh'],
    ['厦门乐视', 'xiamen', 'leshi', 'yueshi', 'xmls'],
    ['绿地', 'lvdi', 'ludi', 'ld'],
    ['TCL科技', 'tclkeji', 'tclkj', 'kj'],
    ['西安', 'xian', 'xia', 'xi', 'xa'],
    ['上海教育', 'shjy', 'shanghaijy', 'shjiaoyu', 'hjy'],
    ['重爱重安女重恩重重', 'cacancecc', 'cacan'],
    ['中国银行', 'zgyh', 'zhgyh', 'zhongguoyh'],
  ])('%s is found by %s, %s …', (name, ...typed) => {
    expect(typed.filter((letters) => !isFound(name, letters))).toEqual([])
  })

  it('is read at the start of a name, where that is asked', () => {
    expect(isFound('深圳华为', 'huawei')).toBe(true)
    expect(isFound('深圳华为', 'huawei', true)).toBe(false)
    expect(isFound('华为技术', 'huawei', true)).toBe(true)
    expect(isFound('华为技术', 'hw', true)).toBe(true)
  })

  it('of neighbours is not found in another order', () => {
    expect(isFound('伟华', 'huawei')).toBe(false)
    expect(isFound('伟华', 'hw')).toBe(false)
  })

  it('finds every name by all of its syllables, by its initials, and by both from anywhere', () => {
    const characters = '重庆长城汽车单乐行都华为技术有限公司西安平方额恩安欧爱女绿旅略曾解盛会朝阳区覃'
    const names = fc.array(fc.constantFrom(...characters), { minLength: 2, maxLength: 12 })
    fc.assert(
      fc.property(names, fc.nat(), (name, nth) => {
        const [first] = readingLines(readingsOf(name.join('')))
        const syllables = first!.trim().split(' ')
        const tail = syllables.slice(nth % (syllables.length - 1))
        expect(isFound(name.join(''), tail.join(''))).toBe(true)
        expect(isFound(name.join(''), tail.map((syllable) => syllable[0]).join(''))).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})
