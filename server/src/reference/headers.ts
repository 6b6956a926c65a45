import type { ApiReference } from './api-document.ts'

interface Header {
  name: string
  description: string
  example: string | number
  /** On which answers; without it on all. */
  on?: readonly string[]
  /** Only where the answer is a file. */
  ofFiles?: true
}

const headers: readonly Header[] = [
  { name: 'X-Request-Id', description: 'Leads to the server’s log.', example: '5f1f0c1e-4c1b-4c39-9f0e-1b7d3f0c2a11' },
  {
    name: 'RateLimit-Policy',
    description: 'Each limit that holds here: its name, requests (`q`) and window in seconds (`w`).',
    example: '"key";q=1200;w=60',
  },
  {
    name: 'RateLimit',
    description: 'What is left of each limit (`r`), and in how many seconds it begins anew (`t`).',
    example: '"key";r=1187;t=42',
  },
  { name: 'Retry-After', description: 'Seconds to wait before the next try.', example: 12, on: ['429', '5XX'] },
  {
    name: 'WWW-Authenticate',
    description: 'How to sign in: with an API key.',
    example: 'Bearer realm="Fairway"',
    on: ['401'],
  },
  {
    name: 'Content-Disposition',
    description: 'The file’s name, as RFC 6266 writes it.',
    example: 'attachment; filename="customers.csv"',
    on: ['200'],
    ofFiles: true,
  },
]

/** What an answer of this status is sent with; `types` are those of its body. */
export function headersOf(status: string, types: readonly string[] = []): Record<string, ApiReference> {
  const isFile = types.some((type) => !type.includes('json'))
  const sent = headers.filter(({ on, ofFiles }) => (on === undefined || on.includes(status)) && (!ofFiles || isFile))
  return Object.fromEntries(sent.map(({ name }) => [name, { $ref: `#/components/headers/${name}` }]))
}

/** Every header with what it means, by name. */
export function describedHeaders(): Record<string, object> {
  return Object.fromEntries(
    headers.map(({ name, description, example }) => [
      name,
      { description, schema: { type: typeof example === 'number' ? 'integer' : 'string' }, example },
    ]),
  )
}
