import type { z } from 'zod'
import type {
  ApiAnswer,
  ApiContent,
  ApiDocument,
  ApiMethod,
  ApiOperation,
  ApiParameter,
  ApiSchema,
} from './api-document.ts'
import { bodyExamples, fileExamples } from './body-examples.ts'
import { describeWebhooks, type ToldEvent } from './describe-webhooks.ts'
import { exampleOf } from './example.ts'
import { describedFailures, failuresOf } from './failures.ts'
import { describedHeaders, headersOf } from './headers.ts'
import { sampleNames } from './samples.ts'
import { summaries } from './summaries.ts'

const idempotencyKey: ApiParameter = {
  in: 'header',
  name: 'Idempotency-Key',
  required: false,
  description:
    'Any text of your own, at most 200 characters. The same key with the same body is done once, however often it is sent; the answer is repeated.',
  schema: { type: 'string', maxLength: 200 },
}

/** What routes do not tell by their schemas: summaries, examples, how an operation fails, and the messages to webhooks. */
export function completeDescription(
  document: ApiDocument,
  { events, message }: { events: readonly ToldEvent[]; message: z.ZodType },
): ApiDocument {
  for (const [path, methods] of Object.entries(document.paths))
    for (const [method, operation] of Object.entries(methods) as [ApiMethod, ApiOperation][])
      complete(document, operation, method, path)
  const parameters = { IdempotencyKey: idempotencyKey }
  const components = { ...document.components, parameters, responses: describedFailures(), headers: describedHeaders() }
  return {
    ...document,
    servers: [{ url: '/', description: 'Where this document is' }],
    components,
    webhooks: describeWebhooks(document, events, message),
  }
}

function complete(document: ApiDocument, operation: ApiOperation, method: ApiMethod, path: string): void {
  const { schemas } = document.components
  const add = (content: ApiContent, isBody: boolean) => {
    content.example = exampleIn(operation, content.schema, { schemas, isBody })
  }
  const summary = summaries[operation.operationId]
  if (summary !== undefined) operation.summary = summary
  const body = operation.requestBody?.content['application/json']
  if (body) add(body, true)
  const upload = operation.requestBody?.content['multipart/form-data']
  if (upload) upload.example = { file: fileExamples['text/csv'] }
  if (method === 'post' && isSignedIn(operation))
    operation.parameters = [...(operation.parameters ?? []), { $ref: '#/components/parameters/IdempotencyKey' }]
  const good = Object.entries(operation.responses as Record<string, ApiAnswer>).filter(([status]) =>
    status.startsWith('2'),
  )
  for (const [status, answer] of good) {
    answer.description = meaningOf(status)
    const content = answer.content?.['application/json']
    if (content) add(content, false)
    for (const [type, file] of Object.entries(answer.content ?? {}))
      if (fileExamples[type]) file.example = fileExamples[type]
    answer.headers = headersOf(status, Object.keys(answer.content ?? {}))
  }
  operation.responses = {
    ...Object.fromEntries(good),
    ...failuresOf(operation, method, path),
  }
}

/** An example of a body or an answer of an operation. */
export function exampleIn(
  operation: ApiOperation,
  schema: ApiSchema,
  { schemas, isBody }: { schemas: Readonly<Record<string, ApiSchema>>; isBody: boolean },
): unknown {
  const own = isBody ? bodyExamples[operation.operationId] : undefined
  return own ?? exampleOf(schema, { key: '', owner: ownerOf(operation), schemas, isBody })
}

/** `customers` → `customer`: what the names in an operation's examples are names of. */
function ownerOf({ tags = [], operationId }: ApiOperation): string {
  const words = Object.keys(sampleNames).toSorted((a, b) => b.length - a.length)
  const named = words.find((word) => operationId.toLowerCase().includes(word.toLowerCase()))
  return named ?? (tags[0] ?? operationId).replace(/s$/, '')
}

function isSignedIn({ security }: ApiOperation): boolean {
  return security === undefined || security.length > 0
}

function meaningOf(status: string): string {
  switch (status) {
    case '201':
      return 'Made, as it is now.'
    case '202':
      return 'Taken on; it goes on in the background.'
    case '204':
      return 'Done; there is nothing to say.'
    default:
      return 'As it is now.'
  }
}
