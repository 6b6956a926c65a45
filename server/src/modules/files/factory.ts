import type { TestClient } from '../../testing/test-client.ts'
import type { FileSummary } from './schema.ts'

/** A file uploaded through the API by `client`. */
export async function makeFile(
  client: TestClient,
  file: { name?: string; type?: string; content?: string | Buffer } = {},
): Promise<FileSummary> {
  const response = await client.upload('/files', { name: '报价.txt', type: 'text/plain', content: '内容', ...file })
  if (response.status !== 201) throw new Error(`No file: ${JSON.stringify(response.body)}`)
  return response.body as FileSummary
}
