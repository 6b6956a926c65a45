import { describe, expect, it } from 'vitest'
import { newId } from '../../platform/id.ts'
import { dayIn, periodDays, startOfDay } from '../../platform/records/periods.ts'
import { useTestApp } from '../../testing/test-app.ts'
import type { TestClient } from '../../testing/test-client.ts'
import { makeContract } from '../contracts/factory.ts'
import { makeCustomer } from '../customers/factory.ts'
import { makeOpportunity, winOpportunity } from '../opportunities/factory.ts'
import { makePayment, makePlan } from '../payments/factory.ts'
import { makePipeline } from '../pipelines/factory.ts'
import { paidSql } from './paid-queries.ts'
import { plansDueSql } from './receivable-queries.ts'
import { tasksDueSql } from './today-queries.ts'

const app = useTestApp()
const hour = 3_600_000

async function addTask(client: TestClient, title: string, dueAt: Date | null, more: object = {}): Promise<string> {
  const { status, body } = await client.post('/tasks', {
    title,
    ...(dueAt ? { dueAt: dueAt.toISOString() } : {}),
    ...more,
  })
  if (status !== 201) throw new Error(JSON.stringify(body))
  return body.id as string
}

async function followUp(client: TestClient, customerId: string, content: string, occurredAt?: Date): Promise<void> {
  const body = {
    subjectType: 'customer',
    subjectId: customerId,
    type: 'call',
    content,
    ...(occurredAt ? { occurredAt: occurredAt.toISOString() } : {}),
  }
  const answer = await client.post('/follow-ups', body)
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body))
}

describe('the home page', () => {
  it('shows my own open opportunities, and beside them all that I may see', async () => {
    const organization = await app.organization()
    const rep = await organization.addUser('rep')
    await makeOpportunity(rep, { amount: '5.00' })
    await makeOpportunity(organization.admin, { amount: '1000.00' })
    await winOpportunity(organization.admin, await makeOpportunity(organization.admin, { amount: '3.00' }))
    const { body } = await organization.admin.get('/reports/home')
    expect(body.funnel).toMatchObject({
      pipeline: { name: '标准销售流程' },
      currency: 'CNY',
      own: { total: { count: 1, amount: '1000.00', weightedAmount: '100.00' } },
      team: { total: { count: 2, amount: '1005.00', weightedAmount: '100.50' } },
    })
    expect(body.funnel.own.stages).toHaveLength(5)
    expect((await rep.get('/reports/home')).body.funnel, 'a team of one is not shown as the team').toMatchObject({
      own: { total: { count: 1, amount: '5.00' } },
      team: null,
    })
    const other = await makePipeline(organization.admin)
    expect((await organization.admin.get('/reports/home', { pipelineId: other.id })).body.funnel).toMatchObject({
      pipeline: { id: other.id },
      own: { total: { count: 0 } },
    })
    expect((await organization.admin.get('/reports/home', { pipelineId: newId() })).status).toBe(404)
  })

  it('shows my open tasks up to the end of today, overdue first, and counts them all', async () => {
    const organization = await app.organization()
    const { admin } = organization
    const now = Date.now()
    const tomorrow = startOfDay(dayIn(new Date(now + 24 * hour), 'Asia/Shanghai'), 'Asia/Shanghai')
    const customer = await makeCustomer(admin, { name: '华为' })
    const rep = await organization.addUser('rep')
    await addTask(admin, '今天', new Date(tomorrow.getTime() - 1), { priority: 'high' })
    await addTask(admin, '明天', tomorrow)
    await addTask(admin, '不急', null)
    await addTask(admin, '同事的', new Date(now - hour), { assigneeId: rep.userId })
    const done = await addTask(admin, '做完的', new Date(now - hour))
    expect((await admin.post(`/tasks/${done}/completion`, { version: 1 })).status).toBeLessThan(300)
    for (let index = 1; index <= 9; index++)
      await addTask(admin, `逾期${index}`, new Date(now - index * 24 * hour), {
        subjectType: 'customer',
        subjectId: customer.id,
      })
    const { body } = await admin.get('/reports/home')
    expect(body.tasks).toMatchObject({ overdue: 9, dueToday: 1 })
    expect(body.tasks.items.map((item: { title: string }) => item.title)).toEqual(
      [9, 8, 7, 6, 5, 4, 3, 2].map((index) => `逾期${index}`),
    )
    expect(body.tasks.items[0]).toMatchObject({
      priority: 'normal',
      version: 1,
      subject: { kind: 'customer', id: customer.id, name: '华为' },
    })
  })

  it('shows the latest follow-ups that I may see', async () => {
    const organization = await app.organization()
    const rep = await organization.addUser('rep', { name: '李强' })
    const [mine, theirs] = [
      await makeCustomer(rep, { name: '我的' }),
      await makeCustomer(organization.admin, { name: '别人的' }),
    ]
    await followUp(organization.admin, theirs.id, '看不到')
    await followUp(rep, mine.id, '先', new Date(Date.now() - 2 * hour))
    await followUp(rep, mine.id, '后', new Date(Date.now() - hour))
    const { body } = await rep.get('/reports/home')
    expect(body.followUps.items).toMatchObject([
      {
        type: 'call',
        content: '后',
        subject: { kind: 'customer', id: mine.id, name: '我的' },
        createdBy: { name: '李强' },
      },
      { content: '先' },
    ])
    expect((await organization.admin.get('/reports/home')).body.followUps.items).toHaveLength(3)
  })

  it('sets what came in on my contracts this month against my team’s, and both against last month’s', async () => {
    const today = dayIn(new Date(), 'Asia/Shanghai')
    const [lastMonth, nextMonth] = [periodDays('lastMonth', today).from, periodDays('nextMonth', today).from]
    const organization = await app.organization()
    const { admin } = organization
    const east = await organization.addDepartment('华东')
    const shanghai = await organization.addDepartment('上海', { parentId: east })
    const west = await organization.addDepartment('西部')
    const lead = await organization.addUser('manager', { departmentId: east, name: '周涛' })
    const rep = await organization.addUser('rep', { departmentId: shanghai, name: '王芳' })
    const stranger = await organization.addUser('rep', { departmentId: west })
    const [mine, reps, strangers] = [await makeContract(lead), await makeContract(rep), await makeContract(stranger)]
    const dollars = await makeContract(lead, { currency: 'USD' })
    await makePayment(admin, mine.id, { amount: '10.00', paidOn: today })
    await makePayment(admin, mine.id, { amount: '3.00', paidOn: lastMonth })
    await makePayment(admin, mine.id, { amount: '900.00', paidOn: nextMonth })
    await makePayment(admin, reps.id, { amount: '20.50', paidOn: today })
    await makePayment(admin, reps.id, { amount: '4.00', paidOn: lastMonth })
    await makePayment(admin, strangers.id, { amount: '70.00', paidOn: today })
    await makePayment(admin, dollars.id, { amount: '500.00', paidOn: today })
    const gone = await makePayment(admin, mine.id, { amount: '80.00', paidOn: today })
    await admin.delete(`/payments/${gone.id}?version=1`)
    expect((await lead.get('/reports/home')).body.payments).toEqual({
      month: today.slice(0, 7),
      currency: 'CNY',
      mine: '10.00',
      previousMonthMine: '3.00',
      team: {
        name: '华东',
        amount: '30.50',
        previousMonth: '7.00',
        members: [
          { user: { id: rep.userId, name: '王芳' }, amount: '20.50' },
          { user: { id: lead.userId, name: '周涛' }, amount: '10.00' },
        ],
      },
    })
    // A rep sees no further than their own records, in a sum no more than in a list: a team of one is not shown as the team.
    expect((await rep.get('/reports/home')).body.payments).toMatchObject({ mine: '20.50', team: null })
    expect((await admin.get('/reports/home')).body.payments).toMatchObject({
      mine: '0.00',
      team: { name: null, amount: '100.50', previousMonth: '7.00' },
    })
    // Finance owns no contracts and belongs to no sales department, but may see all that came in.
    const finance = await organization.addUser('finance', { departmentId: await organization.addDepartment('财务') })
    expect((await finance.get('/reports/home')).body.payments).toMatchObject({
      mine: '0.00',
      team: { name: null, amount: '100.50' },
    })
  })

  it('shows the instalments of contracts in force that are overdue or due soon, as far as I may see them', async () => {
    const today = dayIn(new Date(), 'Asia/Shanghai')
    const day = (days: number) => new Date(Date.parse(today) + days * 24 * hour).toISOString().slice(0, 10)
    const organization = await app.organization()
    const { admin } = organization
    const rep = await organization.addUser('rep')
    const inForce = async (client: TestClient, name: string, more: object = {}) => {
      const contract = await makeContract(client, { name, ...more })
      const moved = await client.post(`/contracts/${contract.id}/status-changes`, { status: 'active', version: 1 })
      if (moved.status !== 201) throw new Error(JSON.stringify(moved.body))
      return contract
    }
    const [mine, others] = [await inForce(rep, '我的合同'), await inForce(admin, '别人的合同')]
    const dollars = await inForce(rep, '美元合同', { currency: 'USD' })
    const draft = await makeContract(rep)
    const overdue = await makePlan(admin, mine.id, { dueOn: day(-3), amount: '100.00' })
    await makePlan(admin, mine.id, { dueOn: day(0), amount: '50.00' })
    await makePlan(admin, mine.id, { dueOn: day(40), amount: '70.00' })
    await makePlan(admin, others.id, { dueOn: day(-1), amount: '8.00' })
    await makePlan(admin, dollars.id, { dueOn: day(-2), amount: '9.00' })
    await makePlan(admin, draft.id, { dueOn: day(-9), amount: '7.00' })
    await makePayment(admin, mine.id, { amount: '60.00', paidOn: today, paymentPlanId: overdue.id })
    const { receivables } = (await rep.get('/reports/home')).body
    expect(receivables).toMatchObject({
      currency: 'CNY',
      overdue: { count: 2, amount: '40.00' },
      soon: { count: 1, amount: '50.00' },
    })
    expect(receivables.items).toMatchObject([
      { id: overdue.id, dueOn: day(-3), unpaidAmount: '40.00', currency: 'CNY', contract: { name: '我的合同' } },
      { unpaidAmount: '9.00', currency: 'USD', contract: { id: dollars.id } },
      { dueOn: day(0), unpaidAmount: '50.00', contract: { id: mine.id } },
    ])
    expect((await admin.get('/reports/home')).body.receivables).toMatchObject({
      overdue: { count: 3, amount: '48.00' },
    })
  })

  it('leaves out what the roles give no right to', async () => {
    const organization = await app.organization()
    const nobody = await organization.addUserWithRights([], 'own')
    expect((await nobody.get('/reports/home')).body).toEqual({
      funnel: null,
      tasks: null,
      payments: null,
      receivables: null,
      followUps: null,
    })
    const service = await organization.addUser('service')
    expect((await service.get('/reports/home')).body).toMatchObject({
      funnel: null,
      payments: null,
      tasks: { items: [] },
      followUps: { items: [] },
    })
  })

  it('asks the database what the reviewer has read', async () => {
    const organization = await app.organization()
    const ctx = await (await organization.addUser('rep')).ctx()
    await expect(`${tasksDueSql(ctx, ctx.now).compile(app.db.global).sql.trim()}\n`).toMatchFileSnapshot(
      './tasks-due.snapshot.sql',
    )
    await expect(`${paidSql(ctx, '2026-11-24').compile(app.db.global).sql.trim()}\n`).toMatchFileSnapshot(
      './paid.snapshot.sql',
    )
    await expect(
      `${plansDueSql(ctx, '2026-11-24', '2026-12-24').compile(app.db.global).sql.trim()}\n`,
    ).toMatchFileSnapshot('./plans-due.snapshot.sql')
  })
})
