import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { kinds } from './modules.ts'
import type { RecordKind } from './platform/records/kind.ts'
import { joinTeams, recordsOfEveryKind, resources } from './testing/every-kind.ts'
import { byKind, makeSomethingToSee } from './testing/by-kind.ts'
import { type Operation, operationsOf } from './testing/operations.ts'
import { useTestApp } from './testing/test-app.ts'
import type { TestClient } from './testing/test-client.ts'
import type { TestOrganization } from './testing/test-organization.ts'
import { verdict } from './testing/verdict.ts'

const testApp = useTestApp()
let people: [name: string, client: TestClient][]
let owner: TestClient
let records: Record<string, string>

// All records belong to someone in the east. A hidden record answers 404, a missing right 403; everything else got past both.
beforeAll(async () => {
  const organization = await testApp.organization()
  const east = await organization.addDepartment('东区')
  const west = await organization.addDepartment('西区')
  owner = await organization.addUserWithRights([...kinds.rights], 'own', { departmentId: east })
  records = { ...(await recordsOfEveryKind(owner)), 'views/defaults': 'customer' }
  records['imports'] = await makeSomethingToSee(testApp, owner, records)
  people = [
    ['admin', await organization.addUser('admin', { departmentId: west })],
    ['director', await organization.addUser('director', { departmentId: west })],
    ['manager, same department', await organization.addUser('manager', { departmentId: east })],
    ['manager, other department', await organization.addUser('manager', { departmentId: west })],
    ['rep, same department', await organization.addUser('rep', { departmentId: east })],
    ['finance', await organization.addUser('finance', { departmentId: west })],
    ['service', await organization.addUser('service', { departmentId: west })],
    [
      'all rights, own records only',
      await organization.addUserWithRights([...kinds.rights], 'own', { departmentId: east }),
    ],
    ['no rights, every record', await organization.addUserWithRights([], 'all', { departmentId: west })],
    ['rep, other department, member read', await memberOf(organization, west, { access: 'read' })],
    ['rep, other department, member write', await memberOf(organization, west, { access: 'write' })],
    ['rep, other department, expired member', await memberOf(organization, west, { access: 'write', isExpired: true })],
    ['who made the records', owner],
  ]
})

/** A rep who sees none of the records by their role, in the team of each that has one. */
async function memberOf(
  organization: TestOrganization,
  departmentId: string,
  { access, isExpired = false }: { access: 'read' | 'write'; isExpired?: boolean },
): Promise<TestClient> {
  const client = await organization.addUser('rep', { departmentId })
  await joinTeams(owner, records, { userId: client.userId, access })
  if (isExpired)
    await organization.tx((tx) =>
      sql`update record_members set expires_at = now() where org_id = ${organization.orgId} and user_id = ${client.userId}`.execute(
        tx,
      ),
    )
  return client
}

/** Who finds the record of a kind by what it is called. */
async function searched(kind: RecordKind): Promise<(client: TestClient) => Promise<string>> {
  const resource = resources[kind.kind]
  if (!resource) throw new Error(`${kind.kind}: tell in testing/every-kind.ts where its records are.`)
  const record = (await owner.get(`/${resource}/${records[resource]}`)).body as Record<string, string>
  const q = record[kind.bound.find((field) => field.column === kind.nameColumn)!.key]
  return async (client) => {
    const { items } = (await client.get('/search', { q, kinds: kind.kind, limit: 20 })).body as {
      items: { id: string }[]
    }
    return items.some(({ id }) => id === records[resource]) ? 'finds it' : 'finds nothing'
  }
}

describe('the permission matrix', () => {
  it('is as reviewed, for every documented operation', async () => {
    const rows = new Map<string, string[]>()
    const faults: string[] = []
    const ask = async (name: string, verdictOf: (client: TestClient) => Promise<string>) => {
      const verdicts: string[] = []
      for (const [, client] of people)
        verdicts.push(await verdictOf(client).catch((error: Error) => String(faults.push(`${name}: ${error.message}`))))
      rows.set(name, verdicts)
    }
    const askOperation = (operation: Operation) =>
      ask(operation.operationId, (client) => verdict(client, operation, records))
    for (const kind of kinds.all.filter(({ isSearched }) => isSearched))
      await ask(`search for a ${kind.kind}`, await searched(kind))
    // Reads first, so that what the writes make is not counted; deletions last.
    const operations = operationsOf(testApp.app)
      .filter((operation) => !operation.isPublic)
      .sort((a, b) => turnOf(a) - turnOf(b) || a.operationId.localeCompare(b.operationId))
    for (const operation of operations.filter(({ method }) => method === 'GET')) await askOperation(operation)
    for (const [name, verdictOf] of byKind(testApp, records)) await ask(name, verdictOf)
    for (const operation of operations.filter(({ method }) => method !== 'GET')) await askOperation(operation)

    expect(faults, 'Samples that say nothing about rights: see testing/samples.ts').toEqual([])
    const head = `| operation | ${people.map(([name]) => name).join(' | ')} |\n|---|${people.map(() => '---|').join('')}`
    const lines = [...rows].map(([name, verdicts]) => `| ${name} | ${verdicts.join(' | ')} |`)
    await expect(`${head}\n${lines.join('\n')}\n`).toMatchFileSnapshot('permission-matrix.md')
    const without = (test: (verdict: string) => boolean) =>
      [...rows].filter(([, verdicts]) => !verdicts.some(test)).map(([name]) => name)
    expect(without((each) => !isDenied(each))).toEqual([])
    expect(without(isDenied).filter((name) => !openToAll.has(name))).toEqual([])
  }, 600_000)
})

const isDenied = (verdict: string) => /^(hidden|refused|finds nothing|sees 0|writes 0)$/.test(verdict)

const turn = { GET: 0, POST: 2, PUT: 2, PATCH: 2, DELETE: 3 }

/** An order names all layouts that there are; what is converted is not as it was. */
function turnOf({ operationId, method }: Operation): number {
  if (operationId === 'reorderLayouts') return 1
  return operationId === 'convertLead' ? 4 : turn[method]
}

/** What everybody in the organization may know or do, each as far as their rights reach: no row of these denies anything. */
const openToAll = new Set([
  'search for a user',
  'search for a department',
  'getDepartment',
  'getField',
  'getHome',
  'getOpportunityStageTotals',
  'getOrganization',
  'getSession',
  'getUser',
  'groupDepartments',
  'groupUsers',
  'listDepartments',
  'listFields',
  'listRights',
  'listUsers',
  'listWebhookEvents',
  'uploadFile',
])
