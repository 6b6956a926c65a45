/** The part of JSON Schema 2020-12 that our descriptions use. */
export interface ApiSchema {
  $ref?: string
  type?: string | string[]
  properties?: Record<string, ApiSchema>
  required?: string[]
  additionalProperties?: ApiSchema | boolean
  propertyNames?: ApiSchema
  items?: ApiSchema | false
  prefixItems?: ApiSchema[]
  anyOf?: ApiSchema[]
  oneOf?: ApiSchema[]
  allOf?: ApiSchema[]
  enum?: unknown[]
  const?: unknown
  format?: string
  pattern?: string
  minimum?: number
  maximum?: number
  minLength?: number
  maxLength?: number
  minItems?: number
  title?: string
  description?: string
  default?: unknown
  examples?: unknown[]
  readOnly?: boolean
  [extension: `x-${string}`]: unknown
}

export interface ApiContent {
  schema: ApiSchema
  example?: unknown
}

export interface ApiAnswer {
  description: string
  headers?: Record<string, object>
  content?: Record<string, ApiContent>
}

export interface ApiParameter {
  in: string
  name: string
  required?: boolean
  description?: string
  schema: ApiSchema
}

/** To a part of the document that many operations share. */
export interface ApiReference {
  $ref: string
}

export interface ApiOperation {
  operationId: string
  summary?: string
  description?: string
  tags?: string[]
  security?: object[]
  parameters?: (ApiParameter | ApiReference)[]
  requestBody?: { required?: boolean; content: Record<string, ApiContent> }
  responses: Record<string, ApiAnswer | ApiReference>
}

export type ApiMethod = 'get' | 'post' | 'put' | 'patch' | 'delete'

/** OpenAPI 3.1, as far as we write it. */
export interface ApiDocument {
  openapi: string
  info: { title: string; version: string; description?: string }
  servers?: { url: string; description?: string }[]
  paths: Record<string, Partial<Record<ApiMethod, ApiOperation>>>
  webhooks?: Record<string, { post: ApiOperation }>
  components: {
    schemas: Record<string, ApiSchema>
    securitySchemes: Record<string, object>
    responses?: Record<string, ApiAnswer>
    parameters?: Record<string, ApiParameter>
    headers?: Record<string, object>
  }
}
