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
