import { makeContact } from '../modules/contacts/factory.ts'
import { makeCustomer } from '../modules/customers/factory.ts'
import { makePipeline } from '../modules/pipelines/factory.ts'
import { makeFile } from '../modules/files/factory.ts'
import { makeProduct } from '../modules/products/factory.ts'
import type { TestOrganization } from './test-organization.ts'

/**
 * One record of every kind in one organization: resource name → id. The cross-tenant test walks every route with these;
 * a new resource that is missing here fails it.
 */
export async function recordsOfEveryKind(organization: TestOrganization): Promise<Record<string, string>> {
  const { admin } = organization
  const customer = await makeCustomer(admin)
  const contact = await makeContact(admin, { customerId: customer.id })
  const file = await makeFile(admin)
  const product = await makeProduct(admin)
  const pipeline = await makePipeline(admin)
  return { customers: customer.id, contacts: contact.id, files: file.id, products: product.id, pipelines: pipeline.id }
}
