import { describe, expect, it } from 'vitest'
import { newId } from '../../platform/id.ts'
import { useTestApp } from '../../testing/test-app.ts'
import { makeContact } from '../contacts/factory.ts'
import { makeCustomer } from '../customers/factory.ts'
import { makeTask } from './factory.ts'

const app = useTestApp()
const hours = (count: number) => new Date(Date.now() + count * 3_600_000).toISOString()

describe('giving', () => {
  it('fills in the actor, priority and status, and appears on the page of the customer it is about', async () => {
    const { admin } = await app.organization()
    const customer = await makeCustomer(admin)
    const contact = await makeContact(admin, { name: '王工', customerId: customer.id })
    const { status, body } = await admin.post('/tasks', {
      title: '寄样品',
      description: '两套',
      dueAt: '2026-12-01T09:00:00+08:00',
      subjectType: 'contact',
      subjectId: contact.id,
    })
    expect(status).toBe(201)
    expect(body).toMatchObject({
      title: '寄样品',
      description: '两套',
      dueAt: '2026-12-01T01:00:00.000Z',
      priority: 'normal',
      status: 'open',
      completedAt: null,
      assignee: { id: admin.userId, name: '管理员' },
      subject: { type: 'contact', id: contact.id, name: '王工' },
      customerId: customer.id,
      can: { edit: true, delete: true, complete: true },
    })
    const { body: timeline } = await admin.get('/activities', { subjectType: 'customer', subjectId: customer.id })
    expect(timeline.items[0]).toMatchObject({ kind: 'task.created', subject: { type: 'task', name: '寄样品' } })
  })

  it('tells all faults at once', async () => {
    const { admin } = await app.organization()
    const { status, body } = await admin.post('/tasks', {
      title: ' ',
      dueAt: 'soon',
      priority: 'urgent',
      subjectType: 'payment',
      status: 'done',
    })
    expect(status).toBe(400)
    expect(body.fields.map((field: { path: string; code: string }) => `${field.path}:${field.code}`)).toEqual([
      'title:required',
      'dueAt:invalid_format',
      'priority:invalid_option',
      'subjectType:invalid_option',
      'status:unknown_field',
    ])
  })

  it('needs both halves of a subject that the actor sees, and an active colleague', async () => {
    const organization = await app.organization()
    const stranger = await app.organization()
    const rep = await organization.addUser('rep')
    const hidden = await makeCustomer(organization.admin)
    const refused = async (input: object) => {
      const { status, body } = await rep.post('/tasks', { title: 'a', ...input })
      return [status, ...body.fields.map((field: { path: string; code: string }) => `${field.path}:${field.code}`)]
    }
    expect(await refused({ subjectType: 'customer' })).toEqual([400, 'subjectId:required'])
    expect(await refused({ subjectId: hidden.id })).toEqual([400, 'subjectType:required'])
    expect(await refused({ subjectType: 'customer', subjectId: hidden.id })).toEqual([400, 'subjectId:not_found'])
    expect(await refused({ subjectType: 'customer', subjectId: newId() })).toEqual([400, 'subjectId:not_found'])
    expect(await refused({ assigneeId: stranger.admin.userId })).toEqual([400, 'assigneeId:not_found'])
  })

  it('happens once when the request is repeated with its Idempotency-Key', async () => {
    const { admin } = await app.organization()
    const headers = { 'idempotency-key': newId() }
    const answers = await Promise.all([1, 2].map(() => admin.post('/tasks', { title: '同一个' }, headers)))
    expect(new Set(answers.map((answer) => answer.body.id)).size).toBe(1)
    expect((await admin.get('/tasks')).body.total.value).toBe(1)
  })
})

describe('changing', () => {
  it('passes a task on, moves it to another record and tells from what to what', async () => {
    const organization = await app.organization()
    const { admin } = organization
    const rep = await organization.addUser('rep', { name: '李强' })
    const customer = await makeCustomer(admin, { name: '华为' })
    const task = await makeTask(admin)
    const { status, body } = await admin.patch(`/tasks/${task.id}`, {
      version: 1,
      assigneeId: rep.userId,
      subjectType: 'customer',
      subjectId: customer.id,
      dueAt: hours(-1),
    })
    expect([status, body.assignee.name, body.customerId, body.isOverdue]).toEqual([200, '李强', customer.id, true])
    const { body: timeline } = await admin.get('/activities', { subjectType: 'task', subjectId: task.id })
    expect(timeline.items[0].data.changes).toEqual([
      { field: 'dueAt', from: null, to: body.dueAt },
      { field: 'subjectId', from: null, to: { type: 'customer', id: customer.id, name: '华为' } },
      { field: 'assigneeId', from: { id: admin.userId, name: '管理员' }, to: { id: rep.userId, name: '李强' } },
    ])
    const cleared = await admin.patch(`/tasks/${task.id}`, { version: 2, subjectType: null, subjectId: null })
    expect(cleared.body).toMatchObject({ subject: null, customerId: null, version: 3 })
  })

  it('is refused with the current task when someone else was faster, and of two at once one wins', async () => {
    const { admin } = await app.organization()
    const task = await makeTask(admin)
    const answers = await Promise.all(
      ['low', 'high'].map((priority) => admin.patch(`/tasks/${task.id}`, { version: 1, priority })),
    )
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409])
    expect(answers.find((answer) => answer.status === 409)!.body.current).toMatchObject({ id: task.id, version: 2 })
  })
})

describe('completing', () => {
  it('is remembered with who and when, once, and can be undone', async () => {
    const organization = await app.organization()
    const rep = await organization.addUser('rep', { name: '李强' })
    const task = await makeTask(organization.admin, { assigneeId: rep.userId })
    const [first, second] = await Promise.all(
      [rep, organization.admin].map((client) => client.post(`/tasks/${task.id}/completion`)),
    )
    expect([first!.status, second!.status]).toEqual([201, 201])
    expect(first!.body.completedAt).toBe(second!.body.completedAt)
    const reopened = await rep.delete(`/tasks/${task.id}/completion`)
    expect(reopened).toMatchObject({ status: 200, body: { status: 'open', completedAt: null, completedBy: null } })
    expect((await rep.delete(`/tasks/${task.id}/completion`)).body.version).toBe(reopened.body.version)
    const { body: timeline } = await rep.get('/activities', { subjectType: 'task', subjectId: task.id })
    expect(timeline.items.map((item: { kind: string }) => item.kind)).toEqual([
      'task.reopened',
      'task.completed',
      'task.created',
    ])
  })
})

describe('listing', () => {
  it('filters what is due today, what is overdue and what is about a record, and sorts by due time', async () => {
    // Today ends at midnight of the organization's zone, which is hours away in one of these: one minute before and at it.
    const isEvening = new Date().getUTCHours() >= 12
    const { admin } = await app.organization({ timeZone: isEvening ? 'America/Phoenix' : 'Asia/Shanghai' })
    const customer = await makeCustomer(admin)
    const offset = isEvening ? 7 : -8
    const day = new Date(Date.now() - offset * 3_600_000).toISOString().slice(0, 10)
    const endOfToday = Date.parse(`${day}T00:00:00Z`) + (24 + offset) * 3_600_000
    await makeTask(admin, { title: '今天', dueAt: new Date(endOfToday - 60_000).toISOString() })
    await makeTask(admin, {
      title: '明天',
      dueAt: new Date(endOfToday).toISOString(),
      subjectType: 'customer',
      subjectId: customer.id,
    })
    await makeTask(admin, { title: '逾期', dueAt: hours(-48) })
    await makeTask(admin, { title: '随时' })
    const done = await makeTask(admin, { title: '已完成', dueAt: hours(-48) })
    await admin.post(`/tasks/${done.id}/completion`)
    const titles = async (query: Record<string, unknown>) =>
      (await admin.get('/tasks', { sort: 'dueAt', ...query })).body.items.map((item: { title: string }) => item.title)
    expect(await titles({ filter: { field: 'dueAt', op: 'within', value: 'today' } })).toEqual(['今天'])
    expect(await titles({ filter: { field: 'isOverdue', op: 'eq', value: true } })).toEqual(['逾期'])
    expect(await titles({ filter: { field: 'subjectId', op: 'eq', value: customer.id } })).toEqual(['明天'])
    expect(await titles({ filter: { field: 'customerId', op: 'eq', value: customer.id } })).toEqual(['明天'])
    expect(await titles({ filter: { field: 'status', op: 'eq', value: 'open' } })).toEqual([
      '逾期',
      '今天',
      '明天',
      '随时',
    ])
    expect(await titles({ q: '随' })).toEqual(['随时'])
    expect(
      (await admin.get('/tasks', { filter: { field: 'isOverdue', op: 'eq', value: true } })).body.items[0].isOverdue,
    ).toBe(true)
  })
})

describe('rights', () => {
  it('shows a task to who has it, who gave it and who leads the assignee, and lets each do their part', async () => {
    const organization = await app.organization()
    const east = await organization.addDepartment('东区')
    const west = await organization.addDepartment('西区')
    const giver = await organization.addUser('rep', { departmentId: west })
    const receiver = await organization.addUser('rep', { departmentId: east })
    const manager = await organization.addUser('manager', { departmentId: east })
    const colleague = await organization.addUser('rep', { departmentId: east })
    const task = await makeTask(giver, { assigneeId: receiver.userId })
    const can = async (client: typeof giver) => {
      const { status, body } = await client.get(`/tasks/${task.id}`)
      return status === 200
        ? Object.entries(body.can).flatMap(([action, isAllowed]) => (isAllowed ? [action] : []))
        : status
    }
    expect(await can(giver)).toEqual(['edit', 'delete', 'complete'])
    expect(await can(receiver)).toEqual(['edit', 'complete'])
    expect(await can(manager)).toEqual(['edit', 'complete'])
    expect(await can(colleague)).toBe(404)
    expect((await colleague.post(`/tasks/${task.id}/completion`)).status).toBe(404)
    expect((await receiver.delete(`/tasks/${task.id}?version=1`)).status).toBe(403)
    expect((await giver.delete(`/tasks/${task.id}?version=1`)).status).toBe(204)
    expect((await receiver.get('/tasks')).body.items).toEqual([])
  })

  it('lets a colleague without task rights complete what was given to them, but give nothing', async () => {
    const organization = await app.organization()
    const finance = await organization.addUser('finance')
    const task = await makeTask(organization.admin, { assigneeId: finance.userId })
    expect((await finance.get(`/tasks/${task.id}`)).body.can).toEqual({ edit: false, delete: false, complete: true })
    expect((await finance.patch(`/tasks/${task.id}`, { version: 1, title: 'x' })).status).toBe(403)
    expect((await finance.post(`/tasks/${task.id}/completion`)).status).toBe(201)
    expect((await finance.post('/tasks', { title: 'a' })).status).toBe(403)
  })

  it('does not tell the assignee the name of a record that they cannot see', async () => {
    const organization = await app.organization()
    const rep = await organization.addUser('rep')
    const customer = await makeCustomer(organization.admin, { name: '机密客户' })
    const task = await makeTask(organization.admin, {
      assigneeId: rep.userId,
      subjectType: 'customer',
      subjectId: customer.id,
    })
    const { body } = await rep.get(`/tasks/${task.id}`)
    expect(body.subject).toEqual({ type: 'customer', id: customer.id, name: '' })
    expect(JSON.stringify(body)).not.toContain('机密客户')
  })
})
