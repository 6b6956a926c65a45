import { z } from 'zod'
import { addListRoutes } from '../../platform/http/list-routes.ts'
import type { App } from '../../platform/http/server.ts'
import { idParam, versionQuery } from '../../platform/records/requests.ts'
import { createProduct } from './create-product.ts'
import { deleteProduct } from './delete-product.ts'
import { productKind } from './fields.ts'
import { getProduct, listProducts } from './queries.ts'
import { newProduct, productPage, productPatch, productSchema } from './schema.ts'
import { updateProduct } from './update-product.ts'

const config = { auth: 'session' } as const
const tags = ['products']

export function addProductRoutes(app: App): void {
  addListRoutes(app, {
    resource: 'products',
    plural: 'Products',
    tags,
    kind: productKind,
    page: productPage,
    list: listProducts,
  })
  app.post(
    '/api/v1/products',
    { config, schema: { operationId: 'createProduct', tags, body: newProduct, response: { 201: productSchema } } },
    async ({ ctx, body }, reply) => reply.code(201).send(await createProduct(ctx, body)),
  )
  app.get(
    '/api/v1/products/:id',
    { config, schema: { operationId: 'getProduct', tags, params: idParam, response: { 200: productSchema } } },
    ({ ctx, params }) => getProduct(ctx, params.id),
  )
  app.patch(
    '/api/v1/products/:id',
    {
      config,
      schema: {
        operationId: 'updateProduct',
        tags,
        params: idParam,
        body: productPatch,
        response: { 200: productSchema },
      },
    },
    ({ ctx, params, body }) => updateProduct(ctx, params.id, body),
  )
  app.delete(
    '/api/v1/products/:id',
    {
      config,
      schema: {
        operationId: 'deleteProduct',
        tags,
        params: idParam,
        querystring: versionQuery,
        response: { 204: z.undefined() },
      },
    },
    async ({ ctx, params, query }, reply) => {
      await deleteProduct(ctx, params.id, query.version)
      return reply.code(204).send()
    },
  )
}
