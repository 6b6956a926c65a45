import { companyOf, mobileOf, personOf } from './names.ts'
import { tierField, tierOf } from './own-field.ts'
import type { Colleague } from './people.ts'
import { type Account, day, tell, type World } from './world.ts'

const statuses = [
  ['potential', 5],
  ['active', 4],
  ['strategic', 1],
  ['lost', 1],
] as const
const sources = ['website', 'referral', 'exhibition', 'advertising', 'coldCall', 'wechat', 'partner'] as const
const titles = ['总经理', '采购经理', '技术总监', '财务经理', '项目经理', '行政主管'] as const
const calls = ['电话沟通需求，对方本月定预算', '上门拜访，演示产品', '微信发送报价资料', '确认技术方案', '约定下周再谈']

/** A customer with two contacts and what was said to them over time. */
export function customerStory(world: World, index: number, owner: Colleague, since: number): Account {
  const { orgId, random, newId, tables, customers, until } = world
  const company = companyOf(random)
  const id = newId(since)
  const changedAt = since + Math.floor(random.next() * (until - since))
  const from = new Date(since)
  const changed = new Date(changedAt)
  const name = random.chance(0.08) ? `${company.name}第${(index % 97) + 1}分公司` : company.name
  const level = random.weighted([
    ['A', 1],
    ['B', 3],
    ['C', 5],
    ['D', 3],
  ] as const)
  tables.customers.add(
    [orgId, id, name, random.weighted(statuses), level, company.industry, random.pick(sources)],
    [mobileOf(random), `c${index}@example.com`, company.province, company.city],
    [`${company.city}市高新区科技路${random.between(1, 999)}号`, random.between(5, 5_000)],
    [`${random.between(50, 50_000)}0000.00`, 'CNY', changed],
    [random.chance(0.4) ? new Date(changedAt + random.between(1, 60) * day) : null],
    [`{"${tierField}":"${tierOf(random, index, customers)}"}`],
    [owner.id, owner.departmentId, from, owner.id, changed, owner.id],
  )
  const account: Account = { id, name, owner, contactIds: [], since }
  for (let nth = 0; nth < 2; nth++) addContact(world, account, nth)
  tell(world, account, 'customer.created', { type: 'customer', id }, since, { name })
  addTalk(world, account)
  return account
}

function addContact({ orgId, random, newId, tables }: World, account: Account, nth: number): void {
  const { owner, since } = account
  const id = newId(since)
  const at = new Date(since)
  tables.contacts.add(
    [orgId, id, personOf(random), account.id, random.pick(titles), nth === 0],
    [mobileOf(random), `p${account.id.slice(-6)}${nth}@example.com`],
    [owner.id, owner.departmentId, at, owner.id, at, owner.id],
  )
  account.contactIds.push(id)
}

/** What was changed and said; with the customer's own beginning and its deals, five activities each on average. */
function addTalk(world: World, account: Account): void {
  const { random, until } = world
  const count = random.between(0, 1)
  for (let nth = 0; nth < count; nth++) {
    const at = account.since + Math.floor(random.next() * (until - account.since))
    const subject = { type: 'customer', id: account.id }
    const changes = [{ field: 'remark', from: null, to: random.pick(calls) }]
    tell(world, account, 'customer.updated', subject, at, { changes })
  }
}
