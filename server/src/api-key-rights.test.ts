import { beforeAll, describe, expect, it } from 'vitest'
import { kinds } from './modules.ts'
import { seededRandom } from './platform/random.ts'
import { recordsOfEveryKind } from './testing/every-kind.ts'
import { operationsOf } from './testing/operations.ts'
import { useTestApp } from './testing/test-app.ts'
import type { TestClient } from './testing/test-client.ts'
import type { TestOrganization } from './testing/test-organization.ts'
import { verdict } from './testing/verdict.ts'

const testApp = useTestApp()
let organization: TestOrganization
let records: Record<string, string>

beforeAll(async () => {
  organization = await testApp.organization()
  records = await recordsOfEveryKind(organization.admin)
})

// Writes of an allowed verdict may make records, so what is counted is asked for by key and by person one after the other.
const reads = () => operationsOf(testApp.app).filter(({ method, isPublic }) => method === 'GET' && !isPublic)
const writes = () =>
  operationsOf(testApp.app).filter(({ method, isPublic, isMultipart }) => method !== 'GET' && !isPublic && !isMultipart)

/** Nothing beats a refusal; of two counts the smaller is the lesser. */
function rank(verdict: string): number {
  if (verdict === 'hidden' || verdict === 'refused') return -1
  return verdict.startsWith('sees ') ? Number(verdict.slice(5)) : Number.POSITIVE_INFINITY
}

/** The directory, which fields records have, and files that one has uploaded oneself. */
const needsNoRight = new Set(['users', 'departments', 'fields', 'files'])

async function compare(owner: TestClient, program: TestClient): Promise<string[]> {
  const excesses: string[] = []
  for (const operation of [...reads(), ...writes()]) {
    const [byKey, inPerson] = [await verdict(program, operation, records), await verdict(owner, operation, records)]
    if (rank(byKey) > rank(inPerson)) excesses.push(`${operation.operationId}: key ${byKey}, person ${inPerson}`)
  }
  return excesses
}

async function giveRole(id: string, rights: readonly string[]): Promise<void> {
  const { version } = (await organization.admin.get(`/roles/${id}`)).body
  const given = await organization.admin.patch(`/roles/${id}`, { version, rights })
  if (given.status !== 200) throw new Error(JSON.stringify(given.body))
}

describe('an API key', () => {
  it('never does what its owner may not, though it names every right there is', async () => {
    for (const role of ['rep', 'finance'] as const) {
      const owner = await organization.addUser(role)
      expect(await compare(owner, await owner.withKey(kinds.rights))).toEqual([])
    }
  }, 120_000)

  it('never does more than its owner with any part of their rights', async () => {
    const owner = await organization.addUser('director')
    for (const seed of [1, 2]) {
      const random = seededRandom(seed)
      const part = kinds.rights.filter(() => random.chance(0.5))
      expect(await compare(owner, await owner.withKey(part)), `seed ${seed}`).toEqual([])
    }
  }, 120_000)

  it('never does more than a person whose roles give just its rights, also where its owner made something', async () => {
    const person = await organization.addUserWithRights([...kinds.rights], 'all')
    const [roleId] = (await organization.admin.get(`/users/${person.userId}`)).body.roleIds as string[]
    const made = await recordsOfEveryKind(person)
    const parts = [['organization.manage'], ['audit.view'], ['export.approve'], ['customer.view', 'customer.edit']]
    for (const part of parts) {
      const program = await person.withKey(part)
      const byKey = new Map<string, string>()
      for (const operation of reads()) byKey.set(operation.operationId, await verdict(program, operation, made))
      await giveRole(roleId!, part)
      const excesses: string[] = []
      for (const operation of reads()) {
        const inPerson = await verdict(person, operation, made)
        if (rank(byKey.get(operation.operationId)!) > rank(inPerson))
          excesses.push(`${operation.operationId}: key ${byKey.get(operation.operationId)}, person ${inPerson}`)
      }
      expect(excesses, part.join()).toEqual([])
      await giveRole(roleId!, kinds.rights)
    }
  }, 120_000)

  it('with the right to manage the organization alone sees no import, whose rows may be of any kind', async () => {
    const program = await organization.admin.withKey(['organization.manage'])
    for (const path of ['', '/changes', '/changes/file', '/failures', '/errors'])
      expect([path, (await program.get(`/imports/${records['imports']}${path}`)).status]).toEqual([path, 404])
    expect((await program.get('/imports')).body.items).toEqual([])
  })

  it('with no rights reads no record and changes nothing', async () => {
    const program = await organization.admin.withKey([])
    for (const operation of [...reads(), ...writes()].filter(({ path }) => path.includes('{'))) {
      if (operation.method === 'GET' && needsNoRight.has(operation.path.split('/')[1]!)) continue
      expect([operation.operationId, await verdict(program, operation, records)]).toEqual([
        operation.operationId,
        expect.stringMatching(/hidden|refused/),
      ])
    }
  }, 120_000)
})
