import { expect, it } from 'vitest'
import { useTestApp } from '../../testing/test-app.ts'
import type { TestClient } from '../../testing/test-client.ts'
import { makeContact } from '../contacts/factory.ts'
import { makeContract } from '../contracts/factory.ts'
import { makeCustomer } from '../customers/factory.ts'
import { makeFollowUp } from '../follow-ups/factory.ts'
import { makePayment, makePlan } from '../payments/factory.ts'
import { makeTask } from '../tasks/factory.ts'
import { makeMember } from './factory.ts'
import type { Access } from './schema.ts'

const app = useTestApp()
const rights = ['customer', 'contact', 'contract', 'payment', 'paymentPlan', 'followUp', 'task'].map(
  (kind) => `${kind}.view`,
)

/** One record of each kind that is seen by another, all of one owner, and people who see them in different ways. */
async function company() {
  const organization = await app.organization()
  const { admin } = organization
  const west = await organization.addDepartment('西区')
  const owner = await organization.addUser('rep', { name: '李雷' })
  const member = await organization.addUserWithRights(rights, 'own', { name: '韩梅梅', departmentId: west })
  const auditor = await organization.addUserWithRights(rights, 'all', { name: '赵审计', departmentId: west })
  const clerk = await organization.addUserWithRights(['customer.view', 'contract.view'], 'all', { name: '钱文员' })
  const stranger = await organization.addUserWithRights(rights, 'own', { name: '孙路人', departmentId: west })
  const customer = await makeCustomer(owner, { name: '华为技术' })
  const contract = await makeContract(admin, { customerId: customer.id, ownerId: owner.userId })
  const contact = await makeContact(owner, { customerId: customer.id })
  const plan = await makePlan(admin, contract.id)
  const payment = await makePayment(admin, contract.id)
  const onCustomer = await makeFollowUp(owner, { subjectType: 'customer', subjectId: customer.id })
  const onContact = await makeFollowUp(owner, { subjectType: 'contact', subjectId: contact.id })
  const task = await makeTask(owner, { title: '寄样品' })
  await makeMember(owner, `/customers/${customer.id}`, { userId: member.userId, access: 'read' })
  await makeMember(admin, `/contracts/${contract.id}`, { userId: member.userId, access: 'read' })
  const paths = {
    contact: `/contacts/${contact.id}`,
    plan: `/payment-plans/${plan.id}`,
    payment: `/payments/${payment.id}`,
    onCustomer: `/follow-ups/${onCustomer.id}`,
    onContact: `/follow-ups/${onContact.id}`,
    task: `/tasks/${task.id}`,
  }
  return { organization, admin, owner, member, auditor, clerk, stranger, paths, task }
}

async function ask(client: TestClient, path: string, about: TestClient): Promise<Access['actions'][number] & Access> {
  const { status, body } = await client.get(`${path}/access`, { userId: about.userId })
  if (status !== 200) throw new Error(`${path}: ${status}`)
  return { ...body, ...body.actions[0] }
}

it('says of each record whether somebody sees it just as the rule does, and always with a reason', async () => {
  const { admin, owner, member, auditor, clerk, stranger, paths } = await company()
  for (const person of [admin, owner, member, auditor, clerk, stranger])
    for (const [name, path] of Object.entries(paths)) {
      const { isAllowed, reasons } = await ask(admin, path, person)
      const sees = (await person.get(path)).status === 200
      expect([name, isAllowed, reasons.length > 0], `${name} ${path}`).toEqual([name, sees, true])
      const against = ['notActive', 'noRight', 'outOfScope', 'memberExpired', 'throughHidden']
      expect(
        reasons.every(({ code }) => against.includes(code)),
        `${name} ${JSON.stringify(reasons)}`,
      ).toBe(!sees)
    }
})

it('names the other record by which a part of it is seen, and by whose invitation', async () => {
  const { admin, owner, member, clerk, stranger, paths } = await company()
  const codes = async (path: string, person: TestClient) =>
    (await ask(admin, path, person)).reasons.map(({ code, through }) => `${code}:${through?.kind ?? ''}`)
  expect(await codes(paths.contact, member)).toEqual(['member:customer'])
  expect(await codes(paths.onContact, member)).toEqual(['member:customer'])
  expect(await codes(paths.payment, member)).toEqual(['member:contract'])
  expect(await codes(paths.plan, owner)).toEqual(['owner:contract'])
  expect(await codes(paths.onCustomer, owner)).toEqual(['owner:customer'])
  expect(await codes(paths.task, owner)).toEqual(['assignee:', 'owner:'])
  expect(await codes(paths.payment, clerk)).toEqual(['noRight:'])
  expect(await codes(paths.contact, stranger)).toEqual(['outOfScope:', 'throughHidden:customer'])
  expect(await codes(paths.onCustomer, stranger)).toEqual(['throughHidden:customer'])
})

it('is told to everybody about themselves, and about others to who may change the team', async () => {
  const { admin, owner, member, stranger, paths } = await company()
  expect(await ask(member, paths.contact, member)).toMatchObject({ canAsk: false, isAllowed: true })
  expect((await member.get(`${paths.contact}/access`, { userId: owner.userId })).status).toBe(403)
  expect((await stranger.get(`${paths.contact}/access`)).status).toBe(404)
  expect(await ask(owner, paths.contact, member)).toMatchObject({ canAsk: true, isAllowed: true })
  expect(await ask(admin, paths.task, stranger)).toMatchObject({ canAsk: true, isAllowed: false })
})
