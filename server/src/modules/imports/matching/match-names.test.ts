import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NameIndex } from './match-names.ts'
import { normaliseLabel } from './normalise.ts'
import { similarity } from './similarity.ts'

const products = ['GTX Basic', 'GTX Pro', 'MG Special', 'MG Advanced', 'GTX Plus Pro', 'GTX Plus Basic', 'GTK 500'].map(
  (name) => ({ id: name, name }),
)
const companies = [
  '华为技术有限公司',
  '华夏银行股份有限公司',
  '小米科技有限责任公司',
  'Gekko & Co',
  'Acme Corporation',
  'J-Texon',
].map((name) => ({ id: name, name }))

describe('matching a name', () => {
  it('takes the exact name before any other spelling', () => {
    const index = new NameIndex([
      { id: '1', name: 'Acme' },
      { id: '2', name: 'ACME' },
    ])
    expect(index.find('ACME').match).toEqual({ id: '2', name: 'ACME', how: 'exact' })
    expect(index.find('acme')).toMatchObject({ match: null, isAmbiguous: true })
  })

  it.each([
    [' acme  corporation. ', 'Acme Corporation'],
    ['ＡＣＭＥ Corporation', 'Acme Corporation'],
    ['Gekko&Co', 'Gekko & Co'],
    ['J–Texon', 'J-Texon'],
    ['华为 技术有限公司', '华为技术有限公司'],
  ])('takes %j for %j', (value, name) => {
    expect(new NameIndex(companies).find(value).match).toMatchObject({ name, how: 'normalised' })
  })

  it('offers the nearest name but never takes it: GTXPro is GTX Pro only when a person says so', () => {
    const found = new NameIndex(products).find('GTXPro')
    expect(found.match).toBeNull()
    expect(found.nearest[0]).toEqual({ id: 'GTX Pro', name: 'GTX Pro', score: 1 })
  })

  it('offers short forms, typos and nothing for what is like nothing', () => {
    const index = new NameIndex(companies)
    expect(index.find('华为').nearest[0]?.name).toBe('华为技术有限公司')
    expect(index.find('Acme Coproration').nearest[0]?.name).toBe('Acme Corporation')
    expect(index.find('Zzyzx').nearest).toEqual([])
  })

  it('finds by alias', () => {
    const index = new NameIndex([{ id: '1', name: '标准版', aliases: ['P-001'] }])
    expect(index.find('p-001').match).toMatchObject({ id: '1' })
  })
})

it('similarity is symmetric, within 0 and 1, and 1 for equal texts only', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '华', '为'), minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(text, text, (a, b) => {
      const score = similarity(a, b)
      expect(score).toBeCloseTo(similarity(b, a), 10)
      expect(score >= 0 && score <= 1).toBe(true)
      expect(score === 1).toBe(a === b)
    }),
  )
})

it('labels are compared without marks, spaces, underscores and bracketed hints', () => {
  expect(
    ['Close_Date', 'close date', 'closeDate', ' Close-Date *', 'Close Date (yyyy-mm-dd)', 'ＣＬＯＳＥ　ＤＡＴＥ'].map(
      normaliseLabel,
    ),
  ).toEqual(Array(6).fill('closedate'))
  expect(normaliseLabel('金额（元）')).toBe('金额')
  expect(normaliseLabel('(备注)')).toBe('备注')
})
