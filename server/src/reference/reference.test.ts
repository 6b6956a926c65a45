import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { useTestApp } from '../testing/test-app.ts'
import { webhookMessages } from '../modules.ts'
import type { ApiContent, ApiDocument } from './api-document.ts'
import { summaries } from './summaries.ts'

const testApp = useTestApp()
const documentOf = () => testApp.app.swagger() as unknown as ApiDocument

function operationsOf(document: ApiDocument) {
  const ofPaths = Object.values(document.paths).flatMap((methods) => Object.values(methods))
  return [...ofPaths, ...Object.values(document.webhooks ?? {}).map(({ post }) => post)]
}

/** Every place with a JSON body, by a name that a failure can tell. */
function contentsOf(document: ApiDocument): [name: string, content: ApiContent][] {
  const failures = { operationId: 'failure', responses: document.components.responses ?? {}, requestBody: undefined }
  return [failures, ...operationsOf(document)].flatMap(({ operationId, requestBody, responses }) => {
    const answers = Object.entries(responses).map(
      ([status, answer]) => [status, 'content' in answer ? answer.content : undefined] as const,
    )
    const all = [['body', requestBody?.content] as const, ...answers]
    return all.flatMap(([place, content = {}]) =>
      Object.entries(content)
        .filter(([type]) => type.includes('json'))
        .map(([, found]): [string, ApiContent] => [`${operationId} ${place}`, found]),
    )
  })
}

describe('the description of the API', () => {
  it('says in a line what each operation does, and of none that does not exist', () => {
    const operations = Object.values(documentOf().paths).flatMap((methods) => Object.values(methods))
    const missing = operations.filter(({ summary }) => !summary).map(({ operationId }) => operationId)
    expect(missing, 'add a line to reference/summaries.ts').toEqual([])
    const known = new Set(operations.map(({ operationId }) => operationId))
    expect(Object.keys(summaries).filter((operationId) => !known.has(operationId))).toEqual([])
    expect(new Set(Object.values(summaries)).size).toBe(Object.keys(summaries).length)
  })

  it('has an example that its own schema allows for every body, answer, failure and message', () => {
    const document = documentOf()
    const ajv = new Ajv2020({ strict: false, allErrors: true })
    addFormats.default(ajv)
    const refused = contentsOf(document).flatMap(([name, { schema, example }]) => {
      if (example === undefined) return [`${name}: has no example`]
      const validate = ajv.compile({ ...schema, components: document.components })
      return validate(example) ? [] : [`${name}: ${ajv.errorsText(validate.errors)}`]
    })
    expect(refused).toEqual([])
    expect(contentsOf(document).length).toBeGreaterThan(250)
  })

  it('tells how each operation fails, and what each answer means', () => {
    for (const { operationId, responses } of operationsOf(documentOf()))
      for (const [status, answer] of Object.entries(responses))
        expect([operationId, status, JSON.stringify(answer)]).not.toContainEqual(
          expect.stringContaining('Default Response'),
        )
    const { responses = {} } = documentOf().paths['/api/v1/customers/{id}']?.patch ?? {}
    expect(Object.keys(responses)).toEqual(['200', '400', '401', '403', '404', '409', '413', '415', '429', '5XX'])
  })

  it('tells the headers that answers are sent with, and shows what files hold', async () => {
    const document = documentOf()
    const { admin } = await testApp.organization()
    const sent = async (path: string) => (await admin.get(path)).headers
    const told = (answer: object | undefined) =>
      Object.keys((answer as { headers?: object } | undefined)?.headers ?? {}).map((name) => name.toLowerCase())
    const listed = document.paths['/api/v1/customers']!.get!.responses['200']
    expect(told(listed)).toEqual(['x-request-id', 'ratelimit-policy', 'ratelimit'])
    expect(Object.keys(await sent('/customers'))).toEqual(expect.arrayContaining(told(listed)))
    const file = document.paths['/api/v1/audit/file']!.get!.responses['200']
    expect(told(file)).toContain('content-disposition')
    expect(Object.keys(await sent('/audit/file'))).toEqual(expect.arrayContaining(told(file)))
    expect(told(document.components.responses!['TooManyRequests'])).toContain('retry-after')
    expect(document.servers).toEqual([{ url: '/', description: expect.any(String) }])
    const others = operationsOf(document).flatMap(({ operationId, requestBody, responses }) =>
      [requestBody, ...Object.values(responses)].flatMap((place) =>
        Object.entries((place && 'content' in place && place.content) || {})
          .filter(([type, { example }]) => !type.includes('json') && example === undefined)
          .map(([type]) => `${operationId} ${type}`),
      ),
    )
    expect(others).toEqual([])
  })

  it('has each event that webhooks are told of, once', () => {
    const { webhooks = {} } = documentOf()
    expect(Object.keys(webhooks)).toEqual(webhookMessages.events.map(({ kind }) => kind))
    const ids = operationsOf(documentOf()).map(({ operationId }) => operationId)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('shows examples that read like records', () => {
    const found = contentsOf(documentOf()).find(([name]) => name === 'listCustomers 200')
    expect(found?.[1].example).toMatchObject({
      items: [{ name: '华为技术有限公司', level: 'A', owner: { name: '王敏' }, can: { edit: true } }],
      nextCursor: null,
      total: { relation: 'eq' },
    })
  })
})
