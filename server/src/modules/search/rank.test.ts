import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { closenessOf, familiarity, points } from './rank.ts'

const body = '\nname\t深圳华为\nname~\t shen zhen hua wei \nphone\t 13800138000 \nsecret\t 8888 \n'
const fields = ['name', 'phone']
const now = new Date('2026-11-25T08:00:00Z')
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000)

describe('how near a record comes to the words', () => {
  it.each([
    ['深圳华为', 'exact'],
    ['13800138000', 'exact'],
    ['深圳', 'start'],
    ['华为', 'inName'],
    ['8000', 'elsewhere'],
    ['shenzhen', 'pinyinStart'],
    ['szhw', 'pinyinStart'],
    ['shenzhw', 'pinyinStart'],
    ['hw', 'pinyin'],
  ])('%s: %s', (text, closeness) => {
    expect(closenessOf({ body }, text, fields, 'whole')).toBe(closeness)
  })

  it('takes no account of a field that the actor may not see', () => {
    expect(closenessOf({ body }, '8888', fields, 'whole')).toBe('pinyin')
    expect(closenessOf({ body }, '8888', [...fields, 'secret'], 'whole')).toBe('exact')
  })
})

describe('what one works with', () => {
  it('grows familiar with every opening and is forgotten in weeks', () => {
    const often = { visits: 20, lastVisitedAt: daysAgo(0) }
    const once = { visits: 1, lastVisitedAt: daysAgo(0) }
    const long = { visits: 20, lastVisitedAt: daysAgo(90) }
    const order = [often, once, long, undefined].map((visited) => familiarity(visited, now))
    expect(order).toEqual(order.toSorted((a, b) => b - a))
    expect(order.at(-1)).toBe(0)
    expect(order[0]).toBeLessThan(1)
  })

  it('never counts against a record: nearer and no less familiar is before, exactly what was typed before all', () => {
    const classes = ['exact', 'start', 'inName', 'elsewhere', 'pinyinStart', 'pinyin', 'words', 'misspelt'] as const
    const visits = fc.option(fc.record({ visits: fc.integer({ min: 1, max: 500 }), days: fc.nat({ max: 400 }) }))
    const record = fc.record({ at: fc.nat({ max: classes.length - 1 }), opened: visits })
    const familiarOf = ({ opened }: { opened: { visits: number; days: number } | null }) =>
      familiarity(opened ? { visits: opened.visits, lastVisitedAt: daysAgo(opened.days) } : undefined, now)
    fc.assert(
      fc.property(record, record, (one, other) => {
        const [mine, theirs] = [familiarOf(one), familiarOf(other)]
        const [first, second] = [points(classes[one.at]!, mine), points(classes[other.at]!, theirs)]
        fc.pre(one.at < other.at && (mine >= theirs || one.at === 0))
        expect(first).toBeGreaterThan(second)
      }),
    )
  })

  it('overtakes what is a little nearer, but never what is exactly what was typed', () => {
    expect(points('inName', 0.9)).toBeGreaterThan(points('start', 0))
    expect(points('misspelt', 1)).toBeLessThan(points('start', 0))
    expect(points('start', 1)).toBeLessThan(points('exact', 0))
  })
})
