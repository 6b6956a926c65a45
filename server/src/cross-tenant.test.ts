import { beforeAll, describe, expect, it } from 'vitest'
import { sql } from 'kysely'
import { fillPath, type Operation, operationsOf, sampleOf, sampleQuery, type Schema } from './testing/operations.ts'
import { recordsOfEveryKind } from './testing/every-kind.ts'
import { kinds } from './modules.ts'
import { useTestApp } from './testing/test-app.ts'
import type { TestClient } from './testing/test-client.ts'
import type { TestOrganization } from './testing/test-organization.ts'

const testApp = useTestApp()
let owner: TestOrganization
let stranger: TestOrganization
/** Whoever comes from elsewhere, or has no rights: signed in, and through an API key. */
let strangers: TestClient[]
let bystanders: TestClient[]
/** Resource (first path segment) → the id of one such record in the owner's organization. */
let records: Record<string, string>
let allIds: Set<string>

beforeAll(async () => {
  owner = await testApp.organization()
  stranger = await testApp.organization()
  records = await recordsOfEveryKind(owner.admin)
  allIds = new Set(Object.values(records))
  // Same organization, but without a single right.
  const bystander = await owner.addUserWithRights([], 'own')
  strangers = [stranger.admin, await stranger.admin.withKey()]
  bystanders = [bystander, await bystander.withKey(kinds.rights)]
})

function hasId(operation: Operation): boolean {
  return operation.path.includes('{')
}

function pathOf(operation: Operation): string {
  return fillPath(operation, records) + sampleQuery(operation)
}

// That a key was used is noted on the key, and is no change.
const contents = sql`(to_jsonb(t) - 'last_used_at' - 'last_used_ip')::text`

/** The contents of every table with an org_id, to see that nothing of the owner's has moved. */
async function fingerprint(): Promise<string> {
  const tables = await sql<{ name: string }>`select table_name as name from information_schema.columns
    where table_schema = 'public' and column_name = 'org_id' and table_name <> 'idempotency_keys' order by 1`.execute(
    testApp.db.global,
  )
  const sums = await owner.tx(async (tx) => {
    const found: string[] = []
    for (const { name } of tables.rows) {
      const result = await sql<{
        sum: string
      }>`select count(*) || ':' || coalesce(md5(string_agg(${contents}, '' order by ${contents})), '') as sum from ${sql.table(name)} t`.execute(
        tx,
      )
      found.push(`${name}=${result.rows[0]!.sum}`)
    }
    return found
  })
  return sums.join('\n')
}

/** Property paths of a body that take ids. */
function idKeys(schema: Schema): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, value]) =>
    [value, ...(value.anyOf ?? [])].some((part) => part.format === 'uuid') ? [key] : [],
  )
}

describe('another organization', () => {
  it('gets 404 from every operation on every record, and moves nothing', async () => {
    const before = await fingerprint()
    for (const operation of operationsOf(testApp.app).filter((candidate) => hasId(candidate) && !candidate.isPublic)) {
      for (const client of strangers) {
        const response = await client.send(
          operation.method,
          pathOf(operation),
          operation.body && (sampleOf(operation.body) as object),
        )
        expect([operation.operationId, response.status]).toEqual([operation.operationId, 404])
      }
    }
    expect(await fingerprint()).toBe(before)
  })

  it('sees none of the records in any list, count or report, signed in or by key', async () => {
    for (const operation of operationsOf(testApp.app).filter(
      (candidate) => candidate.method === 'GET' && !hasId(candidate) && !candidate.isPublic,
    )) {
      for (const client of strangers) {
        const response = await client.send('GET', operation.path + sampleQuery(operation))
        expect(response.status, operation.operationId).toBeLessThan(500)
        const text = JSON.stringify(response.body)
        for (const id of allIds) expect(text.includes(id), `${operation.operationId} shows ${id}`).toBe(false)
        expect(text.includes(owner.orgId), operation.operationId).toBe(false)
      }
    }
  })

  it('cannot refer to the records in any body', async () => {
    const before = await fingerprint()
    for (const operation of operationsOf(testApp.app).filter(
      (candidate) => candidate.body && !candidate.isPublic && !hasId(candidate),
    )) {
      const sample = sampleOf(operation.body!) as Record<string, unknown>
      for (const key of idKeys(operation.body!)) {
        for (const id of allIds) {
          const response = await stranger.admin.send(operation.method, operation.path, { ...sample, [key]: id })
          expect(
            response.status,
            `${operation.operationId} took ${key} of another organization`,
          ).toBeGreaterThanOrEqual(400)
          expect(response.status, operation.operationId).toBeLessThan(500)
        }
      }
    }
    expect(await fingerprint()).toBe(before)
  }, 120_000)
})

describe('a colleague without any right', () => {
  it('changes nothing: every write answers 403 or 404 (or refuses the sample first)', async () => {
    const before = await fingerprint()
    for (const operation of operationsOf(testApp.app).filter(
      (candidate) => candidate.method !== 'GET' && !candidate.isPublic && !candidate.isMultipart,
    )) {
      const path = hasId(operation) ? pathOf(operation) : operation.path + sampleQuery(operation)
      for (const client of bystanders) {
        const response = await client.send(
          operation.method,
          path,
          operation.body && (sampleOf(operation.body) as object),
        )
        expect([400, 403, 404, 409], `${operation.operationId} answered ${response.status}`).toContain(response.status)
      }
    }
    expect(await fingerprint()).toBe(before)
  })
})
