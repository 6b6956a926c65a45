import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { kinds } from './modules.ts'
import type { RecordKind } from './platform/records/kind.ts'
import { joinTeams, recordsOfEveryKind, resources } from './testing/every-kind.ts'
import { operationsOf } from './testing/operations.ts'
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
  records = await recordsOfEveryKind(owner)
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
async function searched(kind: RecordKind): Promise<string> {
  const resource = resources[kind.kind]
  if (!resource) throw new Error(`${kind.kind}: tell in testing/every-kind.ts where its records are.`)
  const record = (await owner.get(`/${resource}/${records[resource]}`)).body as Record<string, string>
  const q = record[kind.bound.find((field) => field.column === kind.nameColumn)!.key]
  const verdicts = await Promise.all(
    people.map(async ([, client]) => {
      const { items } = (await client.get('/search', { q, kinds: kind.kind, limit: 20 })).body as {
        items: { id: string }[]
      }
      return items.some(({ id }) => id === records[resource]) ? 'finds it' : 'finds nothing'
    }),
  )
  return `| search for a ${kind.kind} | ${verdicts.join(' | ')} |`
}

describe('the permission matrix', () => {
  it('is as reviewed, for every documented operation', async () => {
    const rows = await Promise.all(kinds.all.filter((kind) => kind.isSearched).map(searched))
    // Reads first, so that what the writes make is not counted; deletions last.
    const turn = { GET: 0, POST: 1, PUT: 1, PATCH: 1, DELETE: 2 }
    const operations = operationsOf(testApp.app)
      .filter((operation) => !operation.isPublic && !operation.isMultipart)
      .sort((a, b) => turn[a.method] - turn[b.method] || a.operationId.localeCompare(b.operationId))
    for (const operation of operations) {
      const verdicts: string[] = []
      for (const [, client] of people) verdicts.push(await verdict(client, operation, records))
      rows.push(`| ${operation.operationId} | ${verdicts.join(' | ')} |`)
    }
    const head = `| operation | ${people.map(([name]) => name).join(' | ')} |\n|---|${people.map(() => '---|').join('')}`
    await expect(`${head}\n${rows.join('\n')}\n`).toMatchFileSnapshot('permission-matrix.md')
  }, 600_000)
})
