import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { kinds } from '../../modules.ts'
import { useTestApp } from '../../testing/test-app.ts'
import type { TestClient } from '../../testing/test-client.ts'
import { makeCustomer } from '../customers/factory.ts'
import { makeFollowUp } from '../follow-ups/factory.ts'
import { makeRole } from '../identity/factory.ts'
import { makeOpportunity } from '../opportunities/factory.ts'

const app = useTestApp()

interface Told {
  kind: string
  subject: { id: string }
}
const entries = async (client: TestClient, query: Record<string, unknown> = {}): Promise<Told[]> =>
  (await client.get('/audit', query)).body.items
const kindsOf = async (client: TestClient, query: Record<string, unknown> = {}) =>
  (await entries(client, query)).map((entry) => entry.kind)

it('tells with the right over everything of no record that its reader could not see, deleted or not', async () => {
  const organization = await app.organization()
  const { admin } = organization
  const north = await organization.addDepartment('北区')
  const rights = ['audit.view', 'audit.export', 'customer.view', 'customer.create']
  const auditor = await organization.addUserWithRights(rights, 'all')
  await makeRole(admin)
  const colleague = await organization.addUserWithRights([...kinds.rights], 'own', { departmentId: north })
  const deal = await makeOpportunity(colleague)
  const kept = await makeCustomer(colleague)
  const gone = await makeCustomer(colleague)
  await makeFollowUp(colleague, { subjectType: 'customer', subjectId: kept.id, content: '内部跟进' })
  await admin.delete(`/customers/${gone.id}?version=1`)
  const seen = async () => (await entries(auditor, { limit: 200 })).map(({ kind, subject }) => [kind, subject.id])
  const all = await seen()
  expect(all).toContainEqual(['customer.created', kept.id])
  expect(all).toContainEqual(['customer.deleted', gone.id])
  expect(all.map(([kind]) => kind)).toContain('role.created')
  expect(all.map(([kind]) => kind)).not.toContain('opportunity.created')
  expect(all.map(([kind]) => kind)).not.toContain('followUp.created')
  expect((await auditor.get('/audit/file')).body).not.toMatch(new RegExp(`${deal.id}|内部跟进`))
  expect(await kindsOf(auditor, { recordId: deal.id })).toEqual([])

  const stranger = await organization.addUserWithRights(['audit.view'], 'all')
  expect(await kindsOf(stranger, { kind: 'customer' })).toEqual([])
  expect(await kindsOf(stranger, { kind: 'role' })).toEqual(['role.created'])
  expect(await kindsOf(admin, { recordId: deal.id })).toEqual(['opportunity.created'])
})

it.each([
  ['zh-CN', ['网页', 'API', '导入', '批量操作', '系统任务', '命令行']],
  ['en', ['Web', 'API', 'Import', 'Bulk change', 'Background job', 'Command line']],
])('has a word for every way in, as many columns in each language, in %s', async (locale, expected) => {
  const organization = await app.organization()
  const { admin } = organization
  const ways = ['web', 'api', 'import', 'bulk', 'job', 'shell']
  for (const [index, via] of ways.entries())
    await organization.tx((tx) =>
      sql`insert into activities (org_id, id, subject_type, subject_id, kind, actor_id, via, data, occurred_at)
        values (${organization.orgId}, gen_random_uuid(), 'role', gen_random_uuid(), 'role.created', ${admin.userId}, ${via}, '{"name": "x"}', now() - ${index} * interval '1 minute')`.execute(
        tx,
      ),
    )
  const { body } = await admin.get('/audit/file', { kind: 'role', locale })
  const [head, ...lines] = (body as string).trimEnd().split('\r\n')
  expect(lines.map((line) => line.split(',')[9])).toEqual(expected)
  expect(head!.split(',')).toHaveLength(18)
  expect(lines[0]!.split(',')[2]).toBe(locale === 'en' ? 'Created' : '新建')
})
