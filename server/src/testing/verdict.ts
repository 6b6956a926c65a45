import { fillPath, type Operation, sampleOf, sampleQuery, type Schema } from './operations.ts'
import type { TestClient } from './test-client.ts'

/** A sample that never really changes a record: no record has this version. */
function harmless(schema: Schema): object {
  const sample = sampleOf(schema) as Record<string, unknown>
  return 'version' in sample ? { ...sample, version: 999_999 } : sample
}

/** What a client gets from an operation on these records (resource name → id): hidden, refused, allowed or how many it sees. */
export async function verdict(
  client: TestClient,
  operation: Operation,
  records: Readonly<Record<string, string>>,
): Promise<string> {
  const query = sampleQuery(operation).replace(/version=\d+/, 'version=999999')
  const response = await client.send(
    operation.method,
    fillPath(operation, records) + query,
    operation.body && harmless(operation.body),
  )
  if (response.status >= 500) throw new Error(`${operation.operationId} answered ${response.status}`)
  if (response.status === 404) return 'hidden'
  if (response.status === 403) return 'refused'
  const { total, items } = response.body as { total?: { value: number }; items?: unknown[] }
  return total || Array.isArray(items) ? `sees ${total?.value ?? items?.length}` : 'allowed'
}
