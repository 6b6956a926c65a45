import { once } from 'node:events'
import { connect } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { createServer } from './server.ts'

async function answerTo(bytes: string | Buffer): Promise<{ head: string; body: object }> {
  const app = await createServer({
    logger: false,
    checksResponses: true,
    trustProxy: false,
    quotas: { person: 1_000, key: 1_000 },
  })
  onTestFinished(() => app.close())
  await app.listen({ port: 0, host: '127.0.0.1' })
  const socket = connect((app.server.address() as { port: number }).port, '127.0.0.1')
  let text = ''
  socket.on('data', (chunk) => (text += chunk.toString()))
  socket.on('error', () => undefined)
  const closed = once(socket, 'close')
  socket.write(bytes)
  await closed
  const [head = '', body = ''] = text.split('\r\n\r\n')
  return { head, body: JSON.parse(body) as object }
}

const request = (...lines: string[]) => `${['GET / HTTP/1.1', 'Host: a', ...lines].join('\r\n')}\r\n\r\n`

test.each([
  ['no HTTP at all', 'hello\r\n\r\n', 400, 'bad_request'],
  ['raw bytes', Buffer.from([0x16, 0x03, 0x01, 0x00, 0xff, 0xfe, 0x00]), 400, 'bad_request'],
  ['an address that is too long', `GET /${'x'.repeat(20_000)} HTTP/1.1\r\nHost: a\r\n\r\n`, 431, 'payload_too_large'],
  ['headers that are too long', request(`X: ${'x'.repeat(20_000)}`), 431, 'payload_too_large'],
  ['two lengths', request('Content-Length: 1', 'Content-Length: 2'), 400, 'bad_request'],
  ['a length and chunks', request('Content-Length: 1', 'Transfer-Encoding: chunked'), 400, 'bad_request'],
  ['a header with NUL', request('X: a\0b'), 400, 'bad_request'],
])('%s is refused by a problem document', async (_what, bytes, status, code) => {
  const { head, body } = await answerTo(bytes)
  expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
  expect(head).toContain('Content-Type: application/problem+json')
  expect(body).toMatchObject({ status, code, fields: [], requestId: expect.any(String) })
})
