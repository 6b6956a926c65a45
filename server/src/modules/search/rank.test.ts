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

  it('overtakes what is a little nearer, but never what is exactly what was typed', () => {
    expect(points('inName', 0.9)).toBeGreaterThan(points('start', 0))
    expect(points('misspelt', 1)).toBeLessThan(points('start', 0))
    expect(points('start', 1)).toBeLessThan(points('exact', 0))
  })
})
