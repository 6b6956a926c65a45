import { describe, expect, it } from 'vitest'
import { kinds } from './modules.ts'
import { isGroupable } from './platform/records/group-field.ts'
import type { Groups } from './platform/records/groups.ts'
import { recordsOfEveryKind } from './testing/every-kind.ts'
import { operationsOf } from './testing/operations.ts'
import { useTestApp } from './testing/test-app.ts'
import type { TestClient } from './testing/test-client.ts'

const app = useTestApp()

async function groupsOf(client: TestClient, list: string, query: object): Promise<Groups> {
  const { status, body } = await client.get(`${list}/groups`, query as Record<string, unknown>)
  expect([status, body.fields]).toEqual([200, undefined])
  return body as Groups
}

/** What the list shows with the conditions of a group beside its own. */
async function idsOf(client: TestClient, list: string, parts: readonly object[]): Promise<string[]> {
  const { body } = await client.get(list, { filter: { and: parts }, limit: 200 })
  return (body.items as { id: string }[]).map(({ id }) => id).sort()
}

describe('groups', () => {
  it('are there for every list of records', () => {
    const operations = operationsOf(app.app).filter(({ method, path }) => method === 'GET' && !path.includes('{'))
    const paths = new Set(operations.map(({ path }) => path))
    const listed = operations.filter(({ query }) =>
      ['sort', 'cursor'].every((key) => query.some((q) => q.name === key)),
    )
    const ungrouped = listed.map(({ path }) => path).filter((path) => !paths.has(`${path}/groups`))
    expect(ungrouped.sort()).toEqual(['/bulk-changes', '/exports', '/imports'])
    expect(listed.length).toBeGreaterThan(15)
  })

  it('by any field of any kind add up to the list, and each group’s conditions give its records', async () => {
    const { admin } = await app.organization()
    const records = await recordsOfEveryKind(admin)
    const resources: Record<string, string> = { opportunity: 'opportunities', followUp: 'follow-ups' }
    resources['paymentPlan'] = 'payment-plans'
    const paths = new Set(operationsOf(app.app).map(({ path }) => path))
    for (const kind of kinds.all) {
      const resource = resources[kind.kind] ?? `${kind.kind}s`
      if (!records[resource] || !paths.has(`/${resource}/groups`)) continue
      for (const field of kind.bound.filter(isGroupable)) {
        const groups = await groupsOf(admin, `/${resource}`, { by: field.key })
        const sum = groups.items.reduce((before, { count }) => before + count.value, 0)
        expect([kind.kind, field.key, sum]).toEqual([kind.kind, field.key, groups.total.value])
        for (const { conditions, count } of groups.items)
          expect([field.key, (await idsOf(admin, `/${resource}`, conditions)).length]).toEqual([field.key, count.value])
      }
    }
  }, 60_000)
})
