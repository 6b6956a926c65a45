import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { beforeAll, describe, expect, it } from 'vitest'
import { makeApiKey } from '../identity/factory.ts'
import { makeField } from './factory.ts'
import { makeFile } from '../files/factory.ts'
import { makeCustomer } from '../customers/factory.ts'
import { type CustomType, customTypes } from '../../platform/records/custom/definition.ts'
import { useTestApp } from '../../testing/test-app.ts'
import type { TestClient } from '../../testing/test-client.ts'
import type { TestOrganization } from '../../testing/test-organization.ts'
import type { ApiContent, ApiDocument, ApiSchema } from '../../reference/api-document.ts'

const app = useTestApp()
const choices = [
  { value: 'a', label: '甲' },
  { value: 'b', label: '乙' },
  { value: 'old', label: '旧', isInactive: true },
]
const given: Partial<Record<CustomType, Parameters<typeof makeField>[1]>> = {
  text: { options: { maxLength: 12 }, isRequired: true, hint: '合同上的写法' },
  number: { options: { min: 20, max: 90, decimals: 1 } },
  select: { options: { choices }, isRequired: true },
  multiSelect: { options: { choices }, default: ['b'] },
  reference: { options: { reference: 'product' } },
  file: { options: { maxFiles: 3 } },
  autoNumber: { options: { prefix: 'KH-', digits: 4 } },
  formula: { options: { formula: '1 + 1' } },
}

let organization: TestOrganization
let admin: TestClient
/** Keys by type. */
const keys = {} as Record<CustomType, string>

const documentFor = async (client: TestClient) => (await client.get('/openapi.json')).body as ApiDocument
const bodyOf = (document: ApiDocument, method: 'post' | 'patch', path: string): ApiContent =>
  document.paths[path]![method]!.requestBody!.content['application/json']!
const own = (document: ApiDocument, role: string): ApiSchema =>
  document.components.schemas[`customer-own-fields-${role}`]!
const property = (document: ApiDocument, role: string, type: CustomType) => own(document, role).properties?.[keys[type]]
/** Without null. */
const valueOf = (schema: ApiSchema | undefined) => schema?.anyOf?.[0] ?? schema

function validatorOf(document: ApiDocument) {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats.default(ajv)
  return (schema: ApiSchema, value: unknown) => {
    const validate = ajv.compile({ ...schema, components: document.components })
    return validate(value) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`)
  }
}

beforeAll(async () => {
  organization = await app.organization()
  admin = organization.admin
  for (const type of customTypes)
    keys[type] = (await makeField(admin, { type, label: `类型${type}`, ...given[type] })).key
})

describe('the description of the API with own fields', () => {
  it('tells whoever is signed in the own fields of each type, as they are written and as they are read', async () => {
    const document = await documentFor(admin)
    const written = customTypes.map((type) => [type, valueOf(property(document, 'new', type))?.type] as const)
    expect(Object.fromEntries(written)).toEqual({
      text: 'string',
      longText: 'string',
      number: 'number',
      money: 'string',
      percent: 'number',
      date: 'string',
      datetime: 'string',
      select: 'string',
      multiSelect: 'array',
      boolean: 'boolean',
      user: 'string',
      department: 'string',
      reference: 'string',
      phone: 'string',
      email: 'string',
      url: 'string',
      address: 'string',
      file: 'array',
    })
    expect(property(document, 'new', 'text')).toMatchObject({
      title: '类型text',
      type: 'string',
      maxLength: 12,
      description: '合同上的写法',
    })
    expect(valueOf(property(document, 'patch', 'number'))).toMatchObject({ minimum: 20, maximum: 90 })
    expect(valueOf(property(document, 'new', 'date'))).toMatchObject({ format: 'date' })
    expect(property(document, 'new', 'select')).toMatchObject({ enum: ['a', 'b'], 'x-fairway-choices': choices })
    expect(valueOf(property(document, 'patch', 'select'))).toMatchObject({ enum: ['a', 'b', 'old'] })
    expect(property(document, 'new', 'multiSelect')).toMatchObject({ default: ['b'] })
    expect(valueOf(property(document, 'new', 'file'))).toMatchObject({ maxItems: 3, items: { format: 'uuid' } })
    expect(own(document, 'new')).toMatchObject({ additionalProperties: false, required: [keys.text, keys.select] })
    for (const type of ['autoNumber', 'formula'] as const)
      expect(property(document, 'record', type)).toMatchObject({ readOnly: true, title: `类型${type}` })
    expect(bodyOf(document, 'post', '/api/v1/customers').schema.required).toContain('custom')
    expect(JSON.stringify(document)).not.toContain('x-fairway-custom')
  })

  it('has examples that its own schemas allow, and that the server takes', async () => {
    const document = await documentFor(admin)
    const faults = validatorOf(document)
    const contents = Object.values(document.paths).flatMap((methods) =>
      Object.values(methods).flatMap(({ operationId, requestBody, responses }) =>
        [requestBody, ...Object.values(responses)].flatMap((part) => {
          const content = part && 'content' in part ? part.content?.['application/json'] : undefined
          return content && JSON.stringify(content.schema).includes('own-fields') ? [{ operationId, ...content }] : []
        }),
      ),
    )
    expect(contents.length).toBeGreaterThan(60)
    expect(
      contents.flatMap(({ operationId, schema, example }) =>
        faults(schema, example).map((fault) => `${operationId}: ${fault}`),
      ),
    ).toEqual([])
    const { custom } = bodyOf(document, 'post', '/api/v1/customers').example as { custom: object }
    expect(Object.keys(custom)).toEqual(expect.arrayContaining([keys.text, keys.select]))
    expect((await admin.post('/customers', { name: '照着例子', custom })).status).toBe(201)
  }, 90_000)

  it('allows what the API answers', async () => {
    const product = (await admin.post('/products', { name: '网关', price: '1' })).body
    const customer = await makeCustomer(admin, {
      custom: {
        [keys.text]: '示例',
        [keys.select]: 'a',
        [keys.user]: admin.userId,
        [keys.department]: organization.rootDepartmentId,
        [keys.reference]: product.id,
        [keys.file]: [(await makeFile(admin)).id],
        [keys.money]: '1.5',
      },
    })
    const document = await documentFor(admin)
    const { responses } = document.paths['/api/v1/customers/{id}']!.get!
    const answer = responses['200'] as { content: Record<string, ApiContent> }
    const found = await admin.get(`/customers/${customer.id}`)
    expect(validatorOf(document)(answer.content['application/json']!.schema, found.body)).toEqual([])
  })

  it('keeps from everybody the fields that their roles hide, and tells disguised ones as text to read', async () => {
    const user = await organization.addUserWithRights(['customer.view', 'customer.create'], 'all')
    const { body } = await admin.get(`/users/${user.userId}`)
    const role = (await admin.get(`/roles/${body.roleIds[0]}`)).body
    const levels = {
      [`custom.${keys.money}`]: 'hidden',
      [`custom.${keys.phone}`]: 'masked',
      [`custom.${keys.date}`]: 'read',
    }
    await admin.patch(`/roles/${role.id}`, { version: role.version, fieldRights: { customer: levels } })
    const document = await documentFor(user)
    expect(JSON.stringify(document)).not.toContain(keys.money + '"')
    expect(JSON.stringify(document)).not.toContain('类型money')
    expect(Object.keys(own(document, 'new').properties!)).not.toEqual(expect.arrayContaining([keys.phone]))
    expect(Object.keys(own(document, 'patch').properties!)).not.toEqual(expect.arrayContaining([keys.date]))
    expect(property(document, 'record', 'phone')).toMatchObject({ type: ['string', 'null'], readOnly: true })
    expect(property(document, 'record', 'date')).toMatchObject({ readOnly: true })
  })

  it('is the same for nobody and for another organization, and is kept by no shared cache', async () => {
    const url = '/api/v1/openapi.json'
    const anonymous = await app.app.inject({ url })
    expect(anonymous.json()).toEqual(JSON.parse(JSON.stringify(app.app.swagger())))
    expect(anonymous.headers).toMatchObject({ vary: expect.stringContaining('Cookie'), 'cache-control': 'no-cache' })
    const { headers } = await admin.get('/openapi.json')
    expect(headers).toMatchObject({ vary: expect.stringContaining('Cookie'), 'cache-control': 'private, no-cache' })
    const stranger = await documentFor((await app.organization()).admin)
    expect(own(stranger, 'new').properties).toEqual({})
    const key = await makeApiKey(admin)
    const byKey = await app.app.inject({ url, headers: { authorization: `Bearer ${key.key}` } })
    expect((byKey.json() as ApiDocument).components.schemas['customer-own-fields-new']).toEqual(
      own(await documentFor(admin), 'new'),
    )
    const page = await app.app.inject({ url: '/api/docs/json' })
    expect(page.json()).toEqual(anonymous.json())
  })
})
