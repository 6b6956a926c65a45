import fc from 'fast-check'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { kinds } from '../../modules.ts'
import type { Ctx } from '../../platform/context.ts'
import { type Id, newId } from '../../platform/id.ts'
import type { Filter } from '../../platform/records/filter.ts'
import { countListed, streamListed } from '../../platform/records/stream.ts'
import { refreshEntries } from '../../platform/search/store.ts'
import { useTestApp } from '../../testing/test-app.ts'
import type { TestClient } from '../../testing/test-client.ts'
import type { TestOrganization } from '../../testing/test-organization.ts'
import { customerKind } from '../customers/index.ts'
import { leadKind } from '../leads/index.ts'
import { explainAccess } from './explain-access.ts'

const app = useTestApp()

type Person = 'boss' | 'head' | 'rep' | 'peer' | 'lead' | 'blind'
const names: Person[] = ['boss', 'head', 'rep', 'peer', 'lead', 'blind']
const departments = { boss: 'root', head: 'north', rep: 'team', peer: 'team', lead: 'south', blind: 'south' } as const

/** Whose records each reaches by role, worked out by hand: everybody's, north and below, own, own department, rep's too, nobody's. */
const reached: Record<Person, readonly Person[]> = {
  boss: names,
  head: ['head', 'rep', 'peer'],
  rep: ['rep'],
  peer: ['rep', 'peer'],
  lead: ['lead', 'rep'],
  blind: [],
}
const mayEditAtAll: readonly Person[] = ['boss', 'head', 'rep', 'lead']

let organization: TestOrganization
const clients = {} as Record<Person, TestClient>
const departmentIds = {} as Record<'root' | 'north' | 'team' | 'south', Id>

beforeAll(async () => {
  organization = await app.organization()
  const root = organization.rootDepartmentId
  const north = await organization.addDepartment('北区', { parentId: root })
  const team = await organization.addDepartment('北一', { parentId: north })
  const south = await organization.addDepartment('南区', { parentId: root })
  Object.assign(departmentIds, { root, north, team, south })
  const rights = ['customer', 'lead'].flatMap((kind) =>
    ['view', 'create', 'edit', 'delete', 'export', 'share'].map((action) => `${kind}.${action}`),
  )
  const reading = rights.filter((right) => /view|export/.test(right))
  const scopes = { boss: 'all', head: 'departmentAndBelow', rep: 'own', peer: 'department', lead: 'ownAndSubordinates' }
  for (const name of ['boss', 'head', 'lead', 'rep', 'peer'] as const)
    clients[name] = await organization.addUserWithRights(name === 'peer' ? reading : rights, scopes[name], {
      name,
      departmentId: departmentIds[departments[name]],
      ...(name === 'rep' ? { managerId: clients.lead.userId } : {}),
    })
  clients.blind = await organization.addUserWithRights(['followUp.view'], 'all', { name: 'blind', departmentId: south })
}, 60_000)

interface Membership {
  person: Person
  access: 'read' | 'write'
  ends: 'never' | 'later' | 'over'
}

interface World {
  customers: { owner: Person; isDeleted: boolean; members: Membership[] }[]
  leads: { owner: Person; customer: number | null; members: Membership[] }[]
}

const person = fc.constantFrom(...names)
const members = fc.uniqueArray(
  fc.record({
    person,
    access: fc.constantFrom('read' as const, 'write' as const),
    ends: fc.constantFrom('never' as const, 'later' as const, 'over' as const),
  }),
  { maxLength: 3, selector: (membership) => membership.person },
)
const worlds: fc.Arbitrary<World> = fc.record({
  customers: fc.array(fc.record({ owner: person, isDeleted: fc.boolean(), members }), { minLength: 2, maxLength: 6 }),
  leads: fc.array(fc.record({ owner: person, customer: fc.option(fc.nat(7)), members }), {
    minLength: 1,
    maxLength: 4,
  }),
})

/** A record of the world as it is stored, with what the model says of it. */
interface Made {
  id: Id
  kind: 'customer' | 'lead'
  sees(person: Person): boolean
  edits(person: Person): boolean
  isMember(person: Person): boolean
}

async function make(world: World): Promise<{ word: string; made: Made[] }> {
  const word = `w${newId().replaceAll('-', '').slice(-12)}`
  const now = new Date()
  const insert = async (
    kind: 'customer' | 'lead',
    owner: Person,
    extra: Record<string, unknown>,
    team: Membership[],
  ) => {
    const id = newId()
    const row = {
      org_id: organization.orgId,
      id,
      name: `${word} ${id.slice(-4)}`,
      currency: 'CNY',
      owner_id: clients[owner].userId,
      owner_dept_id: departmentIds[departments[owner]],
      created_at: now,
      updated_at: now,
      ...extra,
    }
    await organization.tx(async (tx) => {
      const columns = sql.join(Object.keys(row).map((column) => sql.ref(column)))
      const definition = kinds.get(kind)!
      await sql`insert into ${sql.table(definition.table)} (${columns}) values (${sql.join(Object.values(row))})`.execute(
        tx,
      )
      for (const { person: name, access, ends } of team) {
        const expiresAt = ends === 'never' ? null : new Date(now.getTime() + (ends === 'later' ? 3_600_000 : -1))
        await sql`insert into record_members (org_id, id, kind, record_id, user_id, access, expires_at, created_at, created_by, updated_at, updated_by)
          values (${row.org_id}, ${newId()}, ${kind}, ${id}, ${clients[name].userId}, ${access}, ${expiresAt}, ${now}, ${row.owner_id}, ${now}, ${row.owner_id})`.execute(
          tx,
        )
      }
      await refreshEntries(tx, { orgId: row.org_id, kinds }, definition, [id])
    })
    const live = (name: Person) => team.find((membership) => membership.person === name && membership.ends !== 'over')
    const isVisible = (name: Person) => name !== 'blind' && (reached[name].includes(owner) || live(name) !== undefined)
    const edits = (name: Person) =>
      mayEditAtAll.includes(name) && (reached[name].includes(owner) || live(name)?.access === 'write')
    return { id, kind, sees: isVisible, edits, isMember: (name: Person) => live(name) !== undefined }
  }
  const customers: Made[] = []
  for (const { owner, isDeleted, members: team } of world.customers) {
    const deleted = isDeleted ? { deleted_at: now } : {}
    const one = await insert('customer', owner, { status: 'potential', ...deleted }, team)
    customers.push(isDeleted ? { ...one, sees: () => false } : one)
  }
  const leads: Made[] = []
  for (const { owner, customer, members: team } of world.leads) {
    const parent = customer === null ? undefined : customers[customer % customers.length]
    const converted = parent ? { status: 'converted', converted_at: now, converted_customer_id: parent.id } : {}
    const one = await insert('lead', owner, { status: 'new', ...converted }, team)
    const sees = (name: Person) => one.sees(name) || (name !== 'blind' && (parent?.sees(name) ?? false))
    leads.push({ ...one, sees, edits: (name) => !parent && one.edits(name) })
  }
  return { word, made: [...customers, ...leads] }
}

const sorted = (ids: readonly string[]) => ids.toSorted()

async function pagesOf(client: TestClient, path: string, query: Record<string, unknown>) {
  const ids: string[] = []
  let total = 0
  for (let cursor: string | null = ''; cursor !== null;) {
    const { body } = await client.get(path, { ...query, limit: 2, ...(cursor ? { cursor } : {}) })
    ids.push(...(body.items as { id: string }[]).map(({ id }) => id))
    total = body.total.value as number
    cursor = body.nextCursor as string | null
  }
  return { ids: sorted(ids), total }
}

/** What an export of the list would hold, read as its job reads it. */
async function streamed(ctx: Ctx, kind: 'customer' | 'lead', q: string) {
  const given = kind === 'customer' ? customerKind : leadKind
  return organization.tx(async (tx) => {
    const ids: string[] = []
    for await (const rows of streamListed(tx, ctx, given, { q }, sql`true`, 2)) ids.push(...rows.map(({ id }) => id))
    return { ids: sorted(ids), total: await countListed(tx, ctx, given, { q }, sql`true`) }
  })
}

describe('in any world of owners, departments and teams', () => {
  it('every way out shows what the rule says, and the reasons say the same', async () => {
    const property = fc.asyncProperty(worlds, person, person, async (world, one, other) => {
      const { word, made } = await make(world)
      for (const name of new Set([one, other])) {
        const client = clients[name]
        const ctx = await client.ctx()
        for (const [kind, path] of [
          ['customer', '/customers'],
          ['lead', '/leads'],
        ] as const) {
          const visible = sorted(made.filter((record) => record.kind === kind && record.sees(name)).map(({ id }) => id))
          const all = { ids: visible, total: visible.length }
          const named: Filter | object = { field: 'name', op: 'startsWith', value: word }
          expect(await pagesOf(client, path, { filter: named })).toEqual(all)
          expect(await pagesOf(client, path, { filter: named, sort: 'name' })).toEqual(all)
          expect(await pagesOf(client, path, { q: word })).toEqual(all)
          expect(await streamed(ctx, kind, word)).toEqual(all)
          const { body } = await client.get('/search', { q: word, kinds: kind, limit: 20 })
          expect(sorted((body.items as { id: string }[]).map(({ id }) => id))).toEqual(visible)
          const shared = { and: [named, { field: 'isSharedWithMe', op: 'eq', value: true }] }
          const members = made.filter((record) => record.kind === kind && record.sees(name) && record.isMember(name))
          const ids = sorted(members.map(({ id }) => id))
          expect(await pagesOf(client, path, { filter: shared })).toEqual({ ids, total: ids.length })
        }
        for (const record of made) await checkOne(name, record)
      }
    })
    await fc.assert(property, { numRuns: 15 })
  }, 240_000)
})

const positive = ['everyone', 'owner', 'subordinate', 'department', 'departmentBelow', 'headed', 'member']

/** One record read by one person, and why they may. */
async function checkOne(name: Person, record: Made): Promise<void> {
  const path = `/${record.kind}s/${record.id}`
  const { status, body } = await clients[name].get(path)
  expect(status).toBe(record.sees(name) ? 200 : 404)
  if (status === 200) expect([body.can.edit, body.isSharedWithMe]).toEqual([record.edits(name), record.isMember(name)])
  if (!record.sees('boss')) return
  const ctx = await clients.boss.ctx()
  const told = await explainAccess(ctx, kinds, {
    kind: kinds.get(record.kind)!,
    id: record.id,
    userId: clients[name].userId,
  })
  for (const { action, isAllowed, reasons } of told.actions) {
    const expected =
      action === 'view' ? record.sees(name) : action === 'transfer' ? false : (body.can?.[action] ?? false)
    expect([action, isAllowed]).toEqual([action, expected])
    expect(reasons.length).toBeGreaterThan(0)
    for (const { code } of reasons) expect(positive.includes(code)).toBe(isAllowed)
  }
  expect(told.actions[1]).toMatchObject({ action: 'edit', isAllowed: record.sees(name) && record.edits(name) })
}
