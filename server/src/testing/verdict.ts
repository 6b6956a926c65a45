import type { FieldError } from '../platform/errors.ts'
import { fillPath, type Operation, sampleOf, sampleQuery, type Schema } from './operations.ts'
import { sampleFor, uploads } from './samples.ts'
import type { TestClient } from './test-client.ts'

/** A sample that never really changes a record: no record has this version. */
function harmless(schema: Schema): object {
  const sample = sampleOf(schema) as Record<string, unknown>
  return 'version' in sample ? { ...sample, version: 999_999 } : sample
}

/**
 * What a client gets from an operation on these records (resource name → id): hidden, refused, allowed or how many it sees.
 * Throws where the answer says nothing about that: a sample that is refused as such belongs into testing/samples.ts.
 */
export async function verdict(
  client: TestClient,
  operation: Operation,
  records: Readonly<Record<string, string>>,
): Promise<string> {
  const response = await ask(client, operation, records)
  if (isOutOfSight(response)) return 'hidden'
  if (response.status >= 500 || response.status === 400)
    throw new Error(`${operation.operationId} answered ${response.status}: ${JSON.stringify(response.body)}`)
  if (response.status === 404) return 'hidden'
  if (response.status === 403) return 'refused'
  const { total, items } = response.body as { total?: { value?: number; count?: number }; items?: unknown[] }
  const count = total?.value ?? total?.count ?? items?.length
  return count === undefined ? 'allowed' : `sees ${count}`
}

/**
 * In a body, a record that the client cannot see is a fault of the field, and so is a kind of which they see none: a sample
 * with a kind that there is not would be hidden from everybody, which the matrix does not take.
 */
function isOutOfSight({ status, body }: { status: number; body: { fields?: FieldError[] } }): boolean {
  const faults = body?.fields ?? []
  return (
    status === 400 &&
    faults.length > 0 &&
    faults.every(({ path, code }) => code === 'not_found' || (path === 'kind' && code === 'invalid_option'))
  )
}

function ask(client: TestClient, operation: Operation, records: Readonly<Record<string, string>>) {
  const path = fillPath(operation, records)
  if (operation.isMultipart) {
    const file = uploads[operation.operationId]
    if (!file) throw new Error(`${operation.operationId}: tell in testing/samples.ts what file it takes.`)
    return client.upload(path + file.query, file)
  }
  const { query, body } = sampleFor(operation.operationId, records)
  const search = query ? `?${new URLSearchParams(query).toString()}` : sampleQuery(operation)
  const given = operation.body && { ...harmless(operation.body), ...body }
  return client.send(operation.method, path + search.replace(/version=\d+/, 'version=999999'), given)
}
