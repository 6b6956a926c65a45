import type { TestClient } from '../../testing/test-client.ts'
import type { NewProduct, Product } from './schema.ts'

let made = 0

/** A product made through the API by `client`. */
export async function makeProduct(client: TestClient, input: Partial<NewProduct> = {}): Promise<Product> {
  const response = await client.post('/products', { name: `产品${++made}`, price: '100.00', ...input })
  if (response.status !== 201) throw new Error(`No product: ${JSON.stringify(response.body)}`)
  return response.body as Product
}
