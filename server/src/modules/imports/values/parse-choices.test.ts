import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseChoices } from './parse-choice.ts'

const wordsOf = (labels: readonly string[]) => ({
  choices: labels.map((_, index) => `c${index}`),
  words: Object.fromEntries(labels.map((label, index) => [`c${index}`, [label.replaceAll('|', '｜')]])),
})
/** The labels that a cell is read as, or the word that is none. */
function read(text: string, labels: readonly string[]): unknown {
  const parsed = parseChoices(text, wordsOf(labels))
  return 'value' in parsed ? parsed.value.map((code) => labels[Number(code.slice(1))]) : parsed.params?.['value']
}

describe('several options in a cell', () => {
  it.each([
    ['研发/生产；采购', ['研发/生产', '采购'], ['研发/生产', '采购']],
    ['研发/生产', ['研发', '生产', '研发/生产'], ['研发/生产']],
    ['研发、生产', ['研发', '生产', '研发生产'], ['研发', '生产']],
    ['研发 / 生产, 采购', ['研发', '生产', '采购'], ['研发', '生产', '采购']],
    ['A/B/C', ['A/B', 'B/C', 'A'], ['A', 'B/C']],
    ['A，B；C', ['a,b', 'c'], ['a,b', 'c']],
    ['甲|乙、丙', ['甲|乙', '丙'], ['甲|乙', '丙']],
    ['甲、', ['甲', '甲、'], ['甲、']],
    ['甲;;乙;', ['甲', '乙'], ['甲', '乙']],
    ['A+；A', ['A', 'A+', 'A-'], ['A+', 'A']],
    ['A*', ['A+', 'A-'], 'A*'],
    ['甲；丁；戊', ['甲', '乙/丙'], '丁'],
    ['甲\r\n乙；丙', ['甲', '乙；丙'], ['甲', '乙；丙']],
  ])('%j of %j', (text, labels, expected) => {
    expect(read(text, labels)).toEqual(expected)
  })

  it('is read as it was written, one on each line, whatever marks the labels have', () => {
    const label = fc
      .array(fc.constantFrom('研', '产', 'a', 'B', '/', '、', '，', ',', ';', '；', '|', ' ', '+'), {
        minLength: 1,
        maxLength: 6,
      })
      .map((parts) => parts.join('').trim())
      .filter((text) => text !== '')
    const fold = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ')
    const labels = fc.uniqueArray(label, { minLength: 1, maxLength: 8, selector: fold })
    fc.assert(
      fc.property(
        labels.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all))),
        ([all, chosen]) => {
          expect(read(chosen.join('\n'), all)).toEqual(chosen)
        },
      ),
    )
  })
})
