import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { valueAt } from '../../platform/records/field-access.ts'
import type { TestClient } from '../../testing/test-client.ts'
import { useTestApp } from '../../testing/test-app.ts'
import { makeField } from '../fields/factory.ts'
import { makeCustomer } from './factory.ts'
import { customerKind } from './fields.ts'

const app = useTestApp()

type Item = Record<string, unknown> & { id: string; name: string }

async function allPages(client: TestClient, query: Record<string, unknown>): Promise<Item[]> {
  const seen: Item[] = []
  let cursor: string | null = null
  do {
    const { body } = await client.get('/customers', { ...query, ...(cursor ? { cursor } : {}) })
    seen.push(...(body.items as Item[]))
    cursor = body.nextCursor as string | null
  } while (cursor)
  return seen
}

/** Two regions of two teams; somebody in each of the teams, and a manager who reaches some of them. */
async function company() {
  const organization = await app.organization()
  const north = await organization.addDepartment('北区')
  const south = await organization.addDepartment('南区')
  const teams = [
    await organization.addDepartment('北一', { parentId: north }),
    await organization.addDepartment('北二', { parentId: north }),
    await organization.addDepartment('南一', { parentId: south }),
  ]
  const rights = ['customer.view', 'customer.create']
  const manager = await organization.addUserWithRights(rights, 'departmentAndBelow', { departmentId: north })
  const scopes = ['own', 'department', 'ownAndSubordinates'] as const
  const people = await Promise.all(
    teams.map((departmentId, index) =>
      organization.addUserWithRights(rights, scopes[index]!, {
        departmentId,
        ...(index === 2 ? { managerId: manager.userId } : {}),
      }),
    ),
  )
  return { manager, people, admin: organization.admin }
}

const own = ['custom.score', '-custom.score']
const sorts = [...customerKind.bound.filter((field) => field.sortable).flatMap(({ key }) => [key, `-${key}`]), ...own]
const made = fc.record({
  by: fc.integer({ min: 0, max: 3 }),
  level: fc.constantFrom('A', 'B', null),
  annualRevenue: fc.constantFrom('1.00', '20.00', '3.00', null),
  nextContactAt: fc.constantFrom('2026-01-01T00:00:00Z', '2026-02-01T00:00:00Z', null),
  custom: fc.record({ score: fc.constantFrom(9, 10, -1, null) }),
})

describe('a list', () => {
  it('shows whoever asks what they may see, each once, in its order, with the right count, whatever the page size', async () => {
    const property = fc.asyncProperty(
      fc.array(made, { minLength: 3, maxLength: 9 }),
      fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...sorts) }, fc.constantFrom(...own)),
      fc.integer({ min: 1, max: 4 }),
      async (customers, sort, limit) => {
        const { manager, people, admin } = await company()
        await makeField(admin, { key: 'score', type: 'number' })
        const makers = [manager, ...people]
        const owned = new Map<TestClient, string[]>(makers.map((maker) => [maker, []]))
        for (const { by, ...values } of customers) {
          const maker = makers[by]!
          owned.get(maker)!.push((await makeCustomer(maker, values)).id)
        }
        const of = (...clients: TestClient[]) => clients.flatMap((client) => owned.get(client)!)
        const [northOne, northTwo, southOne] = people as [TestClient, TestClient, TestClient]
        const expected = new Map<TestClient, string[]>([
          [admin, of(...makers)],
          [manager, of(manager, northOne, northTwo)],
          [northOne, of(northOne)],
          [northTwo, of(northTwo)],
          [southOne, of(southOne)],
        ])
        for (const [client, ids] of expected) {
          const seen = await allPages(client, { sort, limit })
          expect(seen.map(({ id }) => id).toSorted()).toEqual(ids.toSorted())
          expect(seen).toEqual(seen.toSorted(bySort(sort)))
          const { total } = (await client.get('/customers', { sort, limit })).body
          expect(total).toEqual({ value: ids.length, relation: 'eq' })
        }
      },
    )
    await fc.assert(property, { numRuns: 12 })
  }, 120_000)
})

const isNumber = (key: string) => key === 'annualRevenue' || key.startsWith('custom.')

/** Without a value comes last either way; what is equal is told apart by the id. */
function bySort(sort: string): (a: Item, b: Item) => number {
  const key = sort.replace('-', '')
  const sign = sort.startsWith('-') ? -1 : 1
  return (a, b) => {
    const [left, right] = [valueAt(a, key), valueAt(b, key)]
    if (left === null || right === null) return left === right ? sign * compare(a.id, b.id) : left === null ? 1 : -1
    return sign * (isNumber(key) ? Number(left) - Number(right) : compare(left, right)) || sign * compare(a.id, b.id)
  }
}

function compare(a: unknown, b: unknown): number {
  return String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0
}
