import { describe, expect, it } from 'vitest'
import { dayIn, periodDays } from '../../platform/records/periods.ts'
import { useTestApp } from '../../testing/test-app.ts'
import { makeContract } from '../contracts/factory.ts'
import { makePayment } from '../payments/factory.ts'
import { paidSql } from './paid-queries.ts'

const app = useTestApp()
const today = dayIn(new Date(), 'Asia/Shanghai')
const lastMonth = periodDays('lastMonth', today).from
const nextMonth = periodDays('nextMonth', today).from

describe('paid this month', () => {
  it('sets my contracts’ payments against my team’s, and both against last month’s', async () => {
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
      team: '30.50',
      teamName: '华东',
      previousMonthMine: '3.00',
      previousMonthTeam: '7.00',
      members: [
        { user: { id: rep.userId, name: '王芳' }, amount: '20.50' },
        { user: { id: lead.userId, name: '周涛' }, amount: '10.00' },
      ],
    })
    // A rep sees no further than their own records, in a sum no more than in a list.
    expect((await rep.get('/reports/home')).body.payments).toMatchObject({
      mine: '20.50',
      team: '20.50',
      teamName: '上海',
    })
    expect((await admin.get('/reports/home')).body.payments).toMatchObject({
      mine: '0.00',
      team: '100.50',
      previousMonthTeam: '7.00',
    })
  })

  it('asks the database what the reviewer has read', async () => {
    const organization = await app.organization()
    const ctx = await (await organization.addUser('rep')).ctx()
    await expect(`${paidSql(ctx, '2026-11-24').compile(app.db.global).sql.trim()}\n`).toMatchFileSnapshot(
      './paid.snapshot.sql',
    )
  })
})
