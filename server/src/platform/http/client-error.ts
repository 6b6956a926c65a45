import { randomUUID } from 'node:crypto'
import type { Socket } from 'node:net'

interface Reason {
  status: string
  code: string
  detail: string
}

const reasons: Record<string, Reason> = {
  HPE_HEADER_OVERFLOW: {
    status: '431 Request Header Fields Too Large',
    code: 'payload_too_large',
    detail: 'The address and the headers are longer than 16 KB.',
  },
  ERR_HTTP_REQUEST_TIMEOUT: {
    status: '408 Request Timeout',
    code: 'bad_request',
    detail: 'The request did not arrive in time.',
  },
}
const other: Reason = { status: '400 Bad Request', code: 'bad_request', detail: 'This is no HTTP request.' }

/** What came is not even a request: answered by a problem document as everything else, and the connection is over. */
export function refuseClient(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy(error)
  const { status, code, detail } = reasons[error.code ?? ''] ?? other
  const [number = '', ...title] = status.split(' ')
  const body = JSON.stringify({
    type: `urn:fairway:problem:${code}`,
    title: title.join(' '),
    status: Number(number),
    code,
    detail,
    requestId: randomUUID(),
    fields: [],
  })
  const head = [
    `HTTP/1.1 ${status}`,
    'Content-Type: application/problem+json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ]
  socket.write(`${head.join('\r\n')}\r\n\r\n${body}`)
  socket.destroySoon()
}
