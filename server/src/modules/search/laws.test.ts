import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { fold } from '../../platform/search/fold.ts'
import { readingLines } from '../../platform/search/pinyin/pairs.ts'
import { readingsOf } from '../../platform/search/pinyin/readings.ts'
import { useTestApp } from '../../testing/test-app.ts'
import type { TestClient } from '../../testing/test-client.ts'
import { makeCustomer } from '../customers/factory.ts'

const app = useTestApp()
let owner: TestClient
let colleague: TestClient

const places = ['深圳', '重庆', '长沙', '', 'Shenzhen ', '西安']
const brands = ['华为', '单氏', 'TCL', '乐行', 'Acme-Nova', '额尔古纳', '平安', '（中国）华润', 'ＡＢ８', '女娲']
const ends = ['技术有限公司', '科技股份', ' Industries Ltd.', '', '·会', ' 2.0']
const namesFrom = (pieces: string[][]) =>
  fc.tuple(...pieces.map((piece) => fc.constantFrom(...piece))).map((chosen) => chosen.join(''))
const names = namesFrom([places, brands, ends])
const all: { id: string; name: string }[] = []

beforeAll(async () => {
  const organization = await app.organization()
  owner = await organization.addUserWithRights(['customer.view', 'customer.create'], 'own')
  colleague = await organization.addUserWithRights(['customer.view', 'customer.create'], 'own')
  for (const name of fc.sample(names, { numRuns: 60, seed: 7 })) all.push(await makeCustomer(owner, { name }))
}, 60_000)

const found = async (client: TestClient, q: string) => (await client.get('/customers', { q, limit: 200 })).body

describe('a search, whatever the customer is called,', () => {
  it('finds it by any part of its name of two letters or more, and shows and counts nothing to a colleague who may not see it', async () => {
    const property = fc.asyncProperty(fc.nat(), fc.nat(), fc.nat(), async (which, from, length) => {
      const { id, name } = all[which % all.length]!
      const characters = Array.from(name)
      const start = from % Math.max(1, characters.length - 1)
      const part = characters.slice(start, start + 2 + (length % 6)).join('')
      fc.pre(fold(part).length > 0)
      const { items } = await found(owner, part)
      expect(items.map((item: { id: string }) => item.id)).toContain(id)
      expect(await found(colleague, part)).toMatchObject({ items: [], total: { value: 0, relation: 'eq' } })
    })
    await fc.assert(property, { numRuns: 60 })
  }, 120_000)

  it('finds it by its pinyin and by its initials, from any syllable on', async () => {
    const property = fc.asyncProperty(fc.nat(), fc.nat(), async (which, from) => {
      const { id, name } = all[which % all.length]!
      const syllables = readingLines(readingsOf(fold(name)))[0]!
        .trim()
        .split(' ')
      const tail = syllables.slice(from % Math.max(1, syllables.length - 1))
      fc.pre(tail.length > 1)
      for (const q of [tail.join(''), tail.map((syllable) => syllable[0]).join('')]) {
        const { items } = await found(owner, q.slice(0, 24))
        expect(
          items.map((item: { id: string }) => item.id),
          q,
        ).toContain(id)
      }
    })
    await fc.assert(property, { numRuns: 40 })
  }, 120_000)
})
