import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { useTestApp } from '../../testing/test-app.ts'
import type { TestClient } from '../../testing/test-client.ts'
import type { TestOrganization } from '../../testing/test-organization.ts'
import { makeContact } from '../contacts/factory.ts'
import { makeCustomer } from '../customers/factory.ts'
import { makeFollowUp } from '../follow-ups/factory.ts'
import type { SearchAnswer } from './schema.ts'

const app = useTestApp()
const rights = ['customer', 'contact', 'followUp'].flatMap((kind) => [`${kind}.view`, `${kind}.create`])
let shared: TestClient
let alone: TestClient

/** What one's own and the other's records are called: much the same, so that one might crowd out or give away the other. */
const own = [
  ['华为技术', '王伟', '138 0013 8000', '报价已发，等华为确认'],
  ['Umbrella 中国', '李娜', '139 0000 1234', '约了下周拜访'],
] as const
const others = [
  ['华为终端', '王薇', '138 1111 8000', '报价太高，华为要再谈'],
  ['Umbrela Trading', '黎纳', '135 5555 1234', '密谋收购'],
  ['华为', '汪洋', '136 0000 9999', '华为确认'],
] as const

async function fill(client: TestClient, records: readonly (readonly string[])[]): Promise<void> {
  for (const [name, person, mobile, content] of records) {
    const customer = await makeCustomer(client, { name: name!, phone: mobile! })
    await makeContact(client, { name: person!, mobile: mobile!, customerId: customer.id })
    await makeFollowUp(client, { subjectType: 'customer', subjectId: customer.id, content: content! })
  }
}

beforeAll(async () => {
  const person = (organization: TestOrganization) => organization.addUserWithRights(rights, 'own', { name: '本人' })
  const [crowd, empty] = [await app.organization(), await app.organization()]
  ;[shared, alone] = [await person(crowd), await person(empty)]
  // More of the other's than the index proposes at first, before and after one's own.
  for (let times = 0; times < 25; times++) await fill(crowd.admin, others)
  await fill(shared, own)
  await fill(alone, own)
  await fill(crowd.admin, others)
}, 120_000)

/** The answer without ids, which are new in every organization. */
async function answer(client: TestClient, query: Record<string, unknown>): Promise<unknown> {
  const { status, body } = await client.get('/search', query)
  const { items, ...rest } = body as SearchAnswer
  return { status, ...rest, items: items.map(({ id: _id, subject, ...hit }) => ({ ...hit, subject: subject?.name })) }
}

const words = fc.constantFrom(
  ...'华为 华 确认 报价 王伟 王薇 密谋 本人 wangwei ww hw hwjs hwzd huawei lina umbrella umbrela umbrlla trading'.split(
    ' ',
  ),
  ...'8000 1234 9999 13800138000'.split(' '),
  '收购 密谋',
  '华为 报价',
  '李娜 中国',
)

describe('what an actor cannot see', () => {
  it('changes nothing in any answer of theirs: neither hits, nor their order, nor what there is more of', async () => {
    const limits = fc.constantFrom(1, 2, 5, 20)
    const kinds = fc.constantFrom(undefined, 'customer', 'contact', 'followUp', 'contact,followUp')
    const property = fc.asyncProperty(words, limits, kinds, async (q, limit, given) => {
      const query = { q, limit, ...(given ? { kinds: given } : {}) }
      expect(await answer(shared, query)).toEqual(await answer(alone, query))
    })
    await fc.assert(property, { numRuns: 80 })
  }, 120_000)

  it('does not stand before what they can: their own is found among a crowd of the same name', async () => {
    for (const q of ['华为', '报价', '8000']) {
      const { items } = (await shared.get('/search', { q, kinds: 'followUp,customer,contact' })).body as SearchAnswer
      expect(items.length, q).toBeGreaterThan(0)
    }
  })
})
