import { bulkChange } from '../modules/bulk-changes/factory.ts'
import { kinds } from '../modules.ts'
import { makeContact } from '../modules/contacts/factory.ts'
import { makeContract } from '../modules/contracts/factory.ts'
import { makeCustomer } from '../modules/customers/factory.ts'
import { askExport } from '../modules/exports/factory.ts'
import { makeField } from '../modules/fields/factory.ts'
import { makeLayout } from '../modules/fields/layouts/factory.ts'
import { makeUniqueRule } from '../modules/fields/unique/factory.ts'
import { makeApiKey, makeDepartment, makeRole } from '../modules/identity/factory.ts'
import { uploadImport } from '../modules/imports/factory.ts'
import { makeOpportunity } from '../modules/opportunities/factory.ts'
import { makePayment, makePlan } from '../modules/payments/factory.ts'
import { makePipeline } from '../modules/pipelines/factory.ts'
import { makeFile } from '../modules/files/factory.ts'
import { makeProduct } from '../modules/products/factory.ts'
import { makeFollowUp } from '../modules/follow-ups/factory.ts'
import { makeLead } from '../modules/leads/factory.ts'
import { colleagueOf, makeMember } from '../modules/teams/factory.ts'
import { makeTask } from '../modules/tasks/factory.ts'
import { makeView } from '../modules/views/factory.ts'
import { makeWebhook } from '../modules/webhooks/factory.ts'
import type { TestClient } from './test-client.ts'

/**
 * One record of every kind, made by `admin`, who holds every right: resource name → id. The cross-tenant test and the
 * permission matrix walk every route with these; a new resource that is missing here fails them.
 */
export async function recordsOfEveryKind(admin: TestClient): Promise<Record<string, string>> {
  const customer = await makeCustomer(admin)
  const contact = await makeContact(admin, { customerId: customer.id })
  const file = await makeFile(admin)
  const lead = await makeLead(admin)
  const task = await makeTask(admin, { subjectType: 'customer', subjectId: customer.id })
  const followUp = await makeFollowUp(admin, {
    subjectType: 'customer',
    subjectId: customer.id,
    attachments: [file.id],
  })
  const product = await makeProduct(admin)
  const pipeline = await makePipeline(admin)
  const opportunity = await makeOpportunity(admin, {
    customerId: customer.id,
    contactId: contact.id,
    lines: [{ productId: product.id, quantity: '1' }],
  })
  const department = await makeDepartment(admin)
  const role = await makeRole(admin)
  const apiKey = await makeApiKey(admin)
  const webhook = await makeWebhook(admin)
  const ping = await admin.post(`/webhooks/${webhook.id}/pings`)
  const contract = await makeContract(admin, { customerId: customer.id, opportunityId: opportunity.id })
  const plan = await makePlan(admin, contract.id)
  const payment = await makePayment(admin, contract.id, { paymentPlanId: plan.id })
  const field = await makeField(admin)
  const layout = await makeLayout(admin)
  const view = await makeView(admin, { sharing: 'everyone' })
  const rule = await makeUniqueRule(admin, { fields: [`custom.${field.key}`] })
  const upload = await uploadImport(admin, 'customer', 'name\n华为\n')
  const asked = await askExport(admin)
  const bulk = await bulkChange(admin, {
    kind: 'customer',
    action: 'edit',
    records: [{ id: customer.id }],
    changes: { city: '上海' },
  })
  const deleted = await makeCustomer(admin)
  await admin.delete(`/customers/${deleted.id}?version=${deleted.version}`)
  const userId = await colleagueOf(admin)
  const member = async (path: string) => (await makeMember(admin, path, { userId, access: 'read' })).id
  return {
    'customers/team': await member(`/customers/${customer.id}`),
    'leads/team': await member(`/leads/${lead.id}`),
    'opportunities/team': await member(`/opportunities/${opportunity.id}`),
    'contracts/team': await member(`/contracts/${contract.id}`),
    'recycle-bin': deleted.id,
    colleague: userId,
    fields: field.id,
    layouts: layout.id,
    views: view.id,
    'unique-rules': rule.id,
    imports: upload.id,
    exports: asked.id,
    'bulk-changes': bulk.id,
    customers: customer.id,
    contacts: contact.id,
    leads: lead.id,
    files: file.id,
    tasks: task.id,
    'follow-ups': followUp.id,
    products: product.id,
    pipelines: pipeline.id,
    opportunities: opportunity.id,
    contracts: contract.id,
    'payment-plans': plan.id,
    payments: payment.id,
    users: admin.userId,
    departments: department.id,
    roles: role.id,
    'api-keys': apiKey.id,
    webhooks: webhook.id,
    'webhooks/deliveries': (ping.body as { id: string }).id,
  }
}

/** Lets somebody into the team of each of these records that can have one. */
export async function joinTeams(
  owner: TestClient,
  records: Readonly<Record<string, string>>,
  member: Parameters<typeof makeMember>[2],
): Promise<void> {
  for (const { table } of kinds.all.filter(({ hasTeam }) => hasTeam))
    await makeMember(owner, `/${table}/${records[table]}`, member)
}

/** Where a searched kind's records are: resource names as above. */
export const resources: Record<string, string> = {
  customer: 'customers',
  contact: 'contacts',
  lead: 'leads',
  product: 'products',
  opportunity: 'opportunities',
  contract: 'contracts',
  paymentPlan: 'payment-plans',
  payment: 'payments',
  followUp: 'follow-ups',
  task: 'tasks',
  user: 'users',
  department: 'departments',
}
