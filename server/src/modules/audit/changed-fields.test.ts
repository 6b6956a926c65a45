import { globSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { kinds } from '../../modules.ts'
import { useTestApp } from '../../testing/test-app.ts'
import type { TestClient } from '../../testing/test-client.ts'
import { makeContract } from '../contracts/factory.ts'
import { makeCustomer } from '../customers/factory.ts'
import { makeLead } from '../leads/factory.ts'
import { loseOpportunity, makeOpportunity, winOpportunity } from '../opportunities/factory.ts'
import { makeTask } from '../tasks/factory.ts'
import { type ActivityKind, changedFields } from '../timeline/index.ts'

const app = useTestApp()

const found = async (client: TestClient, kind: string, field: string): Promise<string[]> => {
  const { status, body } = await client.get('/audit', { kind, field })
  expect(status).toBe(200)
  return body.items.map((entry: { kind: string }) => entry.kind.slice(kind.length + 1))
}

/** The lines of the file about a kind, each as 操作 字段:改前→改后. */
const linesAbout = async (client: TestClient, query: Record<string, unknown>): Promise<string[]> => {
  const { status, body } = await client.get('/audit/file', query)
  expect(status).toBe(200)
  const lines = (body as string).trimEnd().split('\r\n').slice(1)
  return lines.map((line) => {
    const [, , action, , , , field, from, to] = line.split(',')
    return `${action} ${field}:${from}→${to}`
  })
}

/** Won, reopened and lost, with a change of stage before. */
async function dealThroughAll(admin: TestClient) {
  const made = await makeOpportunity(admin, { amount: '10.00' })
  const { items } = (await admin.get('/pipelines')).body
  const [first, second] = items[0].stages as { id: string; name: string }[]
  const moved = await admin.post(`/opportunities/${made.id}/stage-changes`, { stageId: second!.id, version: 1 })
  expect(moved.status).toBeLessThan(300)
  const won = await winOpportunity(admin, moved.body, '2026-11-20')
  const reopened = await admin.delete(`/opportunities/${made.id}/closure?version=${won.version}`)
  expect(reopened.status).toBeLessThan(300)
  const { body: open } = await admin.get(`/opportunities/${made.id}`)
  const lost = await loseOpportunity(admin, open)
  return { lost, stages: [first!.name, second!.name] }
}

describe('a field that an act of its own changes', () => {
  it('is found on a deal that was moved, won, reopened and lost, and told from what to what in the file', async () => {
    const { admin } = await app.organization()
    const { lost, stages } = await dealThroughAll(admin)
    expect(await found(admin, 'opportunity', 'status')).toEqual(['lost', 'reopened', 'won'])
    expect(await found(admin, 'opportunity', 'closedOn')).toEqual(['lost', 'reopened', 'won'])
    expect(await found(admin, 'opportunity', 'closedAt')).toEqual(['lost', 'reopened', 'won'])
    // The win that was taken back had no reason.
    expect(await found(admin, 'opportunity', 'lossReasonId')).toEqual(['lost'])
    expect(await found(admin, 'opportunity', 'stageId')).toEqual(['stageChanged'])
    expect(await found(admin, 'opportunity', 'stageEnteredAt')).toEqual(['stageChanged'])
    expect(await found(admin, 'opportunity', 'amount')).toEqual([])

    const lines = await linesAbout(admin, { kind: 'opportunity' })
    expect(lines).toEqual(
      expect.arrayContaining([
        '输单 状态:进行中→输单',
        `输单 输单原因:→${lost.lossReason!.name}`,
        `输单 关闭日期:→${lost.closedOn}`,
        '重新打开 状态:赢单→进行中',
        '重新打开 关闭日期:2026-11-20→',
        '赢单 状态:进行中→赢单',
        '赢单 关闭日期:→2026-11-20',
        `变更阶段 阶段:${stages[0]}→${stages[1]}`,
      ]),
    )
    expect(lines.filter((line) => line.startsWith('重新打开 输单原因'))).toEqual([])
  })

  it('is found on a lead that was converted, of what came of it only what did', async () => {
    const { admin } = await app.organization()
    const lead = await makeLead(admin, { status: 'contacted' })
    const converted = await admin.post(`/leads/${lead.id}/conversion`, { customer: { name: '华为' } })
    expect(converted.status).toBeLessThan(300)
    for (const field of ['status', 'convertedAt', 'convertedById', 'convertedCustomerId'])
      expect(await found(admin, 'lead', field), field).toEqual(['converted'])
    expect(await found(admin, 'lead', 'convertedOpportunityId')).toEqual([])
    const lines = await linesAbout(admin, { kind: 'lead', action: 'converted' })
    expect(lines).toEqual(
      expect.arrayContaining(['转化 线索状态:已联系→已转化', '转化 转化人:→管理员', '转化 转化为客户:→华为']),
    )
    expect(lines).toHaveLength(4)
  })

  it('is found on a task that was completed and reopened, a contract that moved on and a colleague who left', async () => {
    const organization = await app.organization()
    const { admin } = organization
    const task = await makeTask(admin)
    expect((await admin.post(`/tasks/${task.id}/completion`)).status).toBeLessThan(300)
    expect((await admin.delete(`/tasks/${task.id}/completion`)).status).toBeLessThan(300)
    for (const field of ['status', 'completedAt', 'completedById'])
      expect(await found(admin, 'task', field), field).toEqual(['reopened', 'completed'])
    const ofTask = await linesAbout(admin, { kind: 'task', action: 'reopened' })
    expect(ofTask).toContain('重新打开 状态:已完成→待办')
    expect(ofTask).toContain('重新打开 完成人:管理员→')

    const contract = await makeContract(admin)
    const moved = await admin.post(`/contracts/${contract.id}/status-changes`, { status: 'active', version: 1 })
    expect(moved.status).toBeLessThan(300)
    expect(await found(admin, 'contract', 'status')).toEqual(['statusChanged'])
    expect(await linesAbout(admin, { kind: 'contract', field: 'status' })).toEqual(['变更状态 合同状态:草稿→执行中'])

    const colleague = await organization.addUser('rep')
    const left = await admin.post(`/users/${colleague.userId}/deactivation`, { version: 1 })
    const back = await admin.delete(`/users/${colleague.userId}/deactivation?version=${left.body.version}`)
    expect(back.status).toBe(200)
    expect(await found(admin, 'user', 'status')).toEqual(['reactivated', 'deactivated'])
  })

  it('tells of a record that was handed over who had it before, and nothing of it among what else there is', async () => {
    const organization = await app.organization()
    const { admin } = organization
    const colleague = await organization.addUser('rep', { name: '李强' })
    const customer = await makeCustomer(admin, { name: '华为' })
    await admin.put(`/customers/${customer.id}/owner`, { ownerId: colleague.userId, version: 1 })
    expect(await linesAbout(admin, { kind: 'customer', field: 'ownerId' })).toEqual(['转移负责人 负责人:管理员→李强'])
    const { body } = await admin.get('/audit/file', { kind: 'customer', field: 'ownerId' })
    expect(body).not.toContain('{')
  })

  it('is not told to who may not see it', async () => {
    const organization = await app.organization()
    const { admin } = organization
    await dealThroughAll(admin)
    const rights = ['audit.view', 'audit.export', 'opportunity.view']
    const fieldRights = { opportunity: { lossReasonId: 'hidden' as const } }
    const reader = await organization.addUserWithRights(rights, 'all', { fieldRights })
    const lines = await linesAbout(reader, { kind: 'opportunity' })
    expect(lines).toContain('输单 状态:进行中→输单')
    expect(lines.join()).not.toContain('输单原因')
    expect((await reader.get('/audit', { kind: 'opportunity', field: 'lossReasonId' })).status).toBe(400)
  })
})

/** Every kind of activity there is, with a sample of its data. */
async function everyActivity(): Promise<ActivityKind[]> {
  const isActivity = (value: unknown): value is ActivityKind =>
    typeof value === 'object' && value !== null && 'kind' in value && 'sample' in value
  const files = globSync('server/src/modules/**/activities.ts')
  const modules = (await Promise.all(files.map((file) => import(`${process.cwd()}/${file}`)))) as object[]
  const exported = modules.flatMap((each) => Object.values(each) as unknown[])
  return exported.flatMap((each) => (isActivity(each) ? [each] : Object.values(each as object).filter(isActivity)))
}

/** Read-only fields that stay as they were made, or follow from other records, whose own entries tell what happened. */
const changedByNobody: Readonly<Record<string, readonly string[]>> = {
  opportunity: ['number', 'lastFollowUpAt'],
  customer: ['lastFollowUpAt'],
  contact: ['lastFollowUpAt'],
  lead: ['lastFollowUpAt'],
  contract: ['number', 'paidAmount', 'unpaidAmount', 'plannedAmount', 'paymentStatus'],
  paymentPlan: ['number', 'currency', 'paidAmount', 'unpaidAmount'],
  payment: ['number', 'allocatedAmount'],
  followUp: ['customerId', 'ownerId'],
  task: ['customerId'],
}
const stamps = ['createdAt', 'createdById', 'updatedAt', 'updatedById', 'ownerDepartmentId']

describe('the kinds of activity', () => {
  it('say which field they change wherever they have a value before and after', async () => {
    const activities = await everyActivity()
    expect(activities.length).toBeGreaterThan(90)
    const hasBoth = activities.filter(({ sample }) => {
      const keys = Object.keys(sample as object)
      return keys.includes('from') && keys.includes('to')
    })
    const silent = hasBoth.map(({ kind }) => kind).filter((kind) => !changedFields.has(kind))
    // Teams and the list of reasons are no fields.
    expect(silent.filter((kind) => !kind.endsWith('.memberChanged'))).toEqual(['lossReasons.replaced'])
  })

  it('name fields that their kind has', () => {
    expect(changedFields.size).toBeGreaterThan(10)
    const named = [...changedFields].flatMap(([activity, fields]) =>
      Object.keys(fields).map((field) => [activity.slice(0, activity.indexOf('.')), field] as const),
    )
    // A kind has them all: the owner of a department is told by none of its own.
    const unknown = named.filter(([kind, field]) => !kinds.get(kind)?.byKey.has(field))
    expect(unknown.filter(([, field]) => field !== 'ownerId')).toEqual([])
  })

  it.each(kinds.all.filter(({ isSearched }) => isSearched).map(({ kind }) => kind))(
    'change every field of a %s that nobody writes',
    (kind) => {
      const { bound } = kinds.get(kind)!
      const changed = [...changedFields].flatMap(([activity, fields]) =>
        activity.startsWith(`${kind}.`) ? Object.keys(fields) : [],
      )
      const missed = bound
        .filter(({ readOnly, expression, key }) => readOnly && !expression && !stamps.includes(key))
        .map(({ key }) => key)
        .filter((key) => !changed.includes(key) && !changedByNobody[kind]?.includes(key))
      expect(missed).toEqual([])
    },
  )
})
